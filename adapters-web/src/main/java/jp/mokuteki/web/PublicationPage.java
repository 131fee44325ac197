package jp.mokuteki.web;

import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** The list of what a society has published, as a page that links to each. */
final class PublicationPage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>個人情報の利用目的</title>
            <style>
            body { font-family: sans-serif; margin: 1rem; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #333; padding: .4rem; text-align: left; }
            @page { size: A4 portrait; margin: 15mm; }
            </style>
            </head>
            <body>
            <h1>個人情報の利用目的</h1>
            %s<table>
            <thead><tr><th scope="col">版</th><th scope="col">公表日</th><th scope="col">施行日</th><th scope="col">本文</th></tr></thead>
            <tbody>
            %s</tbody>
            </table>
            </body>
            </html>
            """;

    private PublicationPage() {}

    static String write(List<PublishedTable> published, String query) {
        String society = published.stream()
                .flatMap(one -> one.society().stream())
                .findFirst()
                .map(name -> "<p>" + escaped(name) + "</p>\n")
                .orElse("");
        return PAGE.formatted(
                society, published.stream().map(one -> row(one, query)).collect(Collectors.joining()));
    }

    private static String row(PublishedTable published, String query) {
        RegisterRevision revision = published.revision();
        String address = "/v1/publications/" + revision.number() + query;
        String day = published.publishedOn().map(Object::toString).orElse("不明");
        return "<tr><td><a href=\"" + escaped(address) + "\">第" + revision.number() + "版</a></td><td>" + day
                + "</td><td>" + revision.period().from() + "</td><td>"
                + revision.table().contentHash() + "</td></tr>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
