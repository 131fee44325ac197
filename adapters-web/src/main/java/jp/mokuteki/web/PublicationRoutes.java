package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.application.port.in.ReviewUseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.json.PublicationNodes;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/**
 * What the public sees, without a credential: the one place where the request names the insurer, because that an insurer exists and
 * what it has published are public facts. Where it names none it is the insurer of the service.
 */
final class PublicationRoutes {
    static final String INSURER = "insurer";
    static final String FORMAT = "format";
    static final List<TableFormat> OF_LISTS = List.of(TableFormat.HTML, TableFormat.JSON);

    private final ReviewUseCases ports;
    private final InsurerNumber usual;

    PublicationRoutes(ReviewUseCases ports, InsurerNumber usual) {
        this.ports = ports;
        this.usual = usual;
    }

    void list(Context context) {
        Optional<LocalDate> day = Parameters.of(context).date("asOf");
        List<PublishedTable> listed = published(context).stream()
                .filter(one -> day.map(one.revision().period()::contains).orElse(true))
                .toList();
        TableFormat format = format(context, OF_LISTS);
        String query = Parameters.of(context)
                .text(INSURER)
                .map(number -> "?insurer=" + number)
                .orElse("");
        send(
                context,
                format,
                format == TableFormat.HTML
                        ? PublicationPage.write(listed, query)
                        : PublicationNodes.list(listed, query).toString());
    }

    void find(Context context) {
        int number = Numbers.ofPath(context, "n");
        PublishedTable found = published(context).stream()
                .filter(one -> one.revision().number() == number)
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        TableFormat format = format(context, TableFormat.OF_PUBLICATIONS);
        send(context, format, ports.writePublication().write(found, format));
    }

    private List<PublishedTable> published(Context context) {
        InsurerNumber insurer = Parameters.of(context)
                .read(INSURER, FaultCode.MALFORMED, InsurerNumber::parse)
                .orElse(usual);
        return ports.listPublications().list(insurer).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static TableFormat format(Context context, List<TableFormat> offered) {
        return Parameters.of(context)
                .read(FORMAT, FaultCode.UNKNOWN_CODE, code -> known(code, offered))
                .orElseGet(() -> Acceptance.tableFormat(Optional.ofNullable(context.header(Header.ACCEPT)), offered));
    }

    private static TableFormat known(String code, List<TableFormat> offered) {
        return TableFormat.of(code)
                .filter(offered::contains)
                .orElseThrow(() -> new IllegalArgumentException("no such format"));
    }

    private static void send(Context context, TableFormat format, String document) {
        context.header(Header.VARY, Header.ACCEPT);
        // what is public may be kept by anybody, and is asked for again before it is used
        context.header(Header.CACHE_CONTROL, "public, no-cache");
        new TaggedDocument(format.mediaType(), document).send(context);
    }
}
