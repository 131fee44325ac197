package jp.mokuteki.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.in.ReviewUseCases;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.ReviewReport;
import jp.mokuteki.web.json.FindingNodes;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** What is to be mended in a revision, and what it changes. */
final class ReviewRoutes {
    private final ReviewUseCases ports;

    ReviewRoutes(ReviewUseCases ports) {
        this.ports = ports;
    }

    void findings(Context context) {
        Optional<LocalDate> day = Parameters.of(context).date("on");
        ReviewReport report = ports.reviewRevision()
                .review(Authentication.insurer(context), Numbers.ofPath(context, "n"), day)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Responses.json(context, FindingNodes.report(report, Responses.language(context)));
    }

    void comparison(Context context) {
        Parameters parameters = Parameters.of(context);
        int before = parameters.require("with", FaultCode.MALFORMED, Numbers::parse);
        ComparisonFormat format = parameters
                .read("format", FaultCode.UNKNOWN_CODE, ReviewRoutes::format)
                .orElse(ComparisonFormat.JSON);
        ComparisonSheet sheet = ports.compareRevisions()
                .compare(Authentication.insurer(context), Numbers.ofPath(context, "n"), before)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        new TaggedDocument(format.mediaType(), ports.writeComparison().write(sheet, format)).send(context);
    }

    private static ComparisonFormat format(String code) {
        return ComparisonFormat.of(code).orElseThrow(() -> new IllegalArgumentException("no such format"));
    }
}
