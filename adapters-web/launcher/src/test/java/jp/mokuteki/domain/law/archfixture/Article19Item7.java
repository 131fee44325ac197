package jp.mokuteki.domain.law.archfixture;

/** Breaks a rule on purpose: it is named after an article, whose number changed in 2021. */
final class Article19Item7 {
    private Article19Item7() {}

    static String known() {
        return "番号法";
    }
}
