package jp.mokuteki.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;
import org.eclipse.jetty.http.ComplianceViolation;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartCompliance;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/**
 * ファイル付きのフォーム — reads a form that may hold a file: parts as browsers send them and nothing beside, texts in UTF-8, nothing written
 * to a disk.
 */
final class MultipartForm {
    private static final String MEDIA_TYPE = "multipart/form-data; boundary=";
    private static final Pattern TYPE = Pattern.compile(
            "(?i:multipart/form-data)[ \t]*;[ \t]*(?i:boundary)=(\"?)([0-9A-Za-z'+_.-]{1,70})\\1[ \t]*");
    private static final Pattern DISPOSITION =
            Pattern.compile("form-data; name=\"([^\"]+)\"(?:; filename=\"([^\"]{0,255})\")?");
    private static final int MOST_PARTS = 32;
    private static final int LONGEST_HEADERS = 4 * 1024;
    private static final String LINE_END = "\r\n";
    private static final String RULE = "--";

    private final Set<String> files;
    private final List<Parameters.Pair> pairs = new ArrayList<>();
    private Optional<Upload> upload = Optional.empty();

    private MultipartForm(Set<String> files) {
        this.files = files;
    }

    /** Tells the boundary between the parts, where a media type is that of such a form. */
    static Optional<String> boundary(String mediaType) {
        Matcher type = TYPE.matcher(mediaType.strip());
        return type.matches() ? Optional.of(type.group(2)) : Optional.empty();
    }

    /**
     * Reads a body.
     *
     * @param boundary what stands between the parts
     * @param body the bytes
     * @param files the fields in which a file may come
     * @throws ProblemException where the parts are not as browsers send them
     */
    static MultipartForm read(String boundary, byte[] body, Set<String> files) {
        requireNothingAround(boundary, body);
        var form = new MultipartForm(files);
        var deviations = new Deviations();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(
                Content.Source.from(ByteBuffer.wrap(body)),
                new Attributes.Lazy(),
                MEDIA_TYPE + boundary,
                configuration(deviations))) {
            parts.forEach(form::take);
        } catch (CompletionException e) {
            throw broken();
        }
        if (deviations.seen) {
            throw broken();
        }
        return form;
    }

    /** Hears of what the parser lets pass although no browser writes it, such as lines that end otherwise. */
    private static final class Deviations implements ComplianceViolation.Listener {
        private boolean seen;

        @Override
        public void onComplianceViolation(ComplianceViolation.Event event) {
            seen = true;
        }
    }

    private static MultiPartConfig configuration(Deviations deviations) {
        return new MultiPartConfig.Builder()
                .complianceMode(MultiPartCompliance.RFC7578_STRICT)
                .violationListener(deviations)
                .maxParts(MOST_PARTS)
                .maxHeadersSize(LONGEST_HEADERS)
                .maxSize(Bodies.DOCUMENT)
                .maxPartSize(Bodies.DOCUMENT)
                .maxMemoryPartSize(Bodies.DOCUMENT)
                .useFilesForPartsWithoutFileName(false)
                .build();
    }

    /** A parser passes over what stands before the first part and behind the last one. */
    private static void requireNothingAround(String boundary, byte[] body) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        String end = LINE_END + RULE + boundary + RULE;
        if (!text.startsWith(RULE + boundary + LINE_END) || !(text.endsWith(end) || text.endsWith(end + LINE_END))) {
            throw broken();
        }
    }

    private void take(MultiPart.Part part) {
        HttpFields headers = part.getHeaders();
        Matcher disposition = DISPOSITION.matcher(
                Optional.ofNullable(headers.get(HttpHeader.CONTENT_DISPOSITION)).orElse(""));
        if (!disposition.matches()) {
            throw broken();
        }
        String field = disposition.group(1);
        String name = disposition.group(2);
        if (name == null && headers.size() == 1) {
            pairs.add(new Parameters.Pair(field, text(part)));
        } else if (name != null && files.contains(field) && isOfFile(headers)) {
            takeFile(new Upload(field, name, bytes(part)));
        } else {
            throw broken();
        }
    }

    private static boolean isOfFile(HttpFields headers) {
        return headers.size() == 1 || (headers.size() == 2 && headers.contains(HttpHeader.CONTENT_TYPE));
    }

    /** Where nobody chose a file, browsers send one without name and content. */
    private void takeFile(Upload sent) {
        boolean chosen = !sent.name().isEmpty();
        if (!chosen && sent.bytes().length > 0) {
            throw broken();
        }
        if (chosen && upload.isPresent()) {
            throw Parameters.invalid(sent.field(), FaultCode.DUPLICATE);
        }
        upload = chosen ? Optional.of(sent) : upload;
    }

    private static byte[] bytes(MultiPart.Part part) {
        try {
            ByteBuffer content = Content.Source.asByteBuffer(part.getContentSource());
            var bytes = new byte[content.remaining()];
            content.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(MultiPart.Part part) {
        byte[] bytes = bytes(part);
        StrictJson.requireUtf8(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ProblemException broken() {
        return new ProblemException(ProblemType.INVALID_PARAMETER);
    }

    List<Parameters.Pair> pairs() {
        return pairs;
    }

    Optional<Upload> upload() {
        return upload;
    }
}
