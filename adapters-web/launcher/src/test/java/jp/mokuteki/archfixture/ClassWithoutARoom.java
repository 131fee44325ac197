package jp.mokuteki.archfixture;

/** Breaks a rule on purpose: it belongs to no room. */
final class ClassWithoutARoom {
    private ClassWithoutARoom() {}

    static String known() {
        return "nowhere";
    }
}
