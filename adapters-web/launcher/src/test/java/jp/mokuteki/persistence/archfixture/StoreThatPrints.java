package jp.mokuteki.persistence.archfixture;

/** Breaks a rule on purpose: a store prints. */
final class StoreThatPrints {
    private StoreThatPrints() {}

    static void print() {
        System.out.println("stored");
    }
}
