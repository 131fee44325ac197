package jp.mokuteki.application.port.out.archfixture;

/** Breaks a rule on purpose: a store gives data without being told whose. */
interface StoreOfEverybody {
    String anything(String id);
}
