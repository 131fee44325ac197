package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import jp.mokuteki.web.page.Assets;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 付属ファイル — style sheets and scripts of the pages, under names that change with their bytes, so that they may be kept for ever. */
final class AssetRoutes {
    static final String PATH = Assets.FOLDER + "{name}";

    private AssetRoutes() {}

    static void send(Context context) {
        Assets.Asset asset =
                Assets.find(context.pathParam("name")).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        context.header(Header.CACHE_CONTROL, "public, max-age=31536000, immutable");
        Responses.give(context, asset.mediaType(), asset.text().getBytes(StandardCharsets.UTF_8));
    }
}
