package jp.mokuteki.web.problem;

import java.util.Arrays;

/** 誤りの種類 — the types of problems, each with its stable slug, its status and its title. */
public enum ProblemType {
    /** A part of the request other than its body cannot be understood; what the server itself finds malformed. */
    INVALID_PARAMETER(400, "invalid-parameter", "要求の指定に誤りがあります。", "A parameter of the request is not valid."),
    /** The body is not one JSON value. */
    INVALID_JSON(400, "invalid-json", "JSONとして読めません。", "The body is not valid JSON."),
    /** The body is not UTF-8. */
    INVALID_UTF8(400, "invalid-utf8", "UTF-8として読めません。", "The body is not valid UTF-8."),
    /** The body is nested too deeply or holds too long a number or text. */
    JSON_LIMITS(400, "json-limits", "JSONの深さ又は長さが上限を超えています。", "The JSON is too deep or holds something too long."),
    /** A cursor does not come from a list. */
    INVALID_CURSOR(400, "invalid-cursor", "一覧の続きを示す値に誤りがあります。", "The cursor is not valid."),
    /** Two readers could take the path for two paths. */
    AMBIGUOUS_PATH(400, "ambiguous-path", "パスの読み方が一つに定まりません。", "The path can be read in more than one way."),
    /** An Individual Number stands in the path or in the query. */
    MY_NUMBER_IN_ADDRESS(
            400,
            "my-number-detected",
            "パス又はクエリに個人番号とみられる数字が含まれています。",
            "The path or the query holds what looks like an Individual Number."),
    /** The request is done once under a key, and has none. */
    IDEMPOTENCY_KEY_REQUIRED(
            400, "idempotency-key-required", "Idempotency-Keyヘッダーが必要です。", "The header Idempotency-Key is needed."),
    /** The key is not one of ours, or there are two. */
    IDEMPOTENCY_KEY_INVALID(
            400, "idempotency-key-invalid", "Idempotency-Keyの形式が違います。", "The header Idempotency-Key is not valid."),
    /** There is no valid credential. */
    UNAUTHENTICATED(401, "unauthenticated", "有効な認証情報が必要です。", "A valid credential is needed."),
    /** The credential does not allow it. */
    FORBIDDEN(403, "forbidden", "この操作は許されていません。", "The credential does not allow this."),
    /** Who agrees is who asked. */
    FOUR_EYES_REQUIRED(
            403, "four-eyes-required", "起案した者とは別の者の承認が必要です。", "Somebody else than who asked for it has to agree."),
    /** There is no such thing. */
    NOT_FOUND(404, "not-found", "見つかりません。", "There is no such resource."),
    /** The thing does not know the method. */
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "このメソッドは使えません。", "The resource does not support this method."),
    /** There is no form that the reader accepts. */
    NOT_ACCEPTABLE(406, "not-acceptable", "受け入れられる形式がありません。", "No form of the resource is acceptable."),
    /** The request did not come to its end in time. */
    REQUEST_TIMEOUT(408, "request-timeout", "要求の受信に時間がかかりすぎました。", "The request took too long to arrive."),
    /** The same request is being done at this moment. */
    IDEMPOTENCY_IN_PROGRESS(
            409,
            "idempotency-in-progress",
            "同じIdempotency-Keyの要求を処理中です。",
            "A request with this Idempotency-Key is still running."),
    /** Nothing may be purged: no period is over, or what is due is under a hold. */
    RETENTION_NOT_EXPIRED(
            409,
            "retention-not-expired",
            "保存期間が満了し、廃棄の停止のない記録はありません。",
            "There is no record whose period is over and that is under no hold."),
    /** The revision is not in a state from which this is done. */
    ILLEGAL_TRANSITION(
            409, "illegal-transition", "この状態からは行えません。", "The revision is not in a state from which this is done."),
    /** The revision would share days with another one, or leave days without one. */
    PERIOD_OVERLAP(
            409,
            "period-overlap",
            "施行の期間が他の改正版と重なるか、間があきます。",
            "The days of the revision overlap those of another, or leave a gap."),
    /** Somebody else has changed what this depends on. */
    CONFLICT(409, "conflict", "前提となるものが既に変わっています。", "What this depends on has changed meanwhile."),
    /** The thing is no longer what the caller has seen. */
    PRECONDITION_FAILED(412, "precondition-failed", "対象は既に変わっています。", "The resource has changed since it was seen."),
    /** The body is too long. */
    PAYLOAD_TOO_LARGE(413, "payload-too-large", "本文が大きすぎます。", "The body is too large."),
    /** The address is too long. */
    URI_TOO_LONG(414, "uri-too-long", "URIが長すぎます。", "The URI is too long."),
    /** The body is not in the form that the resource takes, or not in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "本文の形式又は文字コードが違います。",
            "The body is not of the media type that the resource takes, in UTF-8."),
    /** The body is compressed. */
    UNSUPPORTED_ENCODING(415, "unsupported-encoding", "圧縮された本文は受け取れません。", "A compressed body is not supported."),
    /** The body is JSON, but no question. */
    VALIDATION(422, "validation", "内容に誤りがあります。", "The content is not valid."),
    /** A text holds characters that no text may hold. */
    INVALID_TEXT(422, "invalid-text", "使えない文字が含まれています。", "A text holds characters that are not allowed."),
    /** An Individual Number stands in a text of the body or in a header that is kept. */
    MY_NUMBER_DETECTED(
            422,
            "my-number-detected",
            "個人番号とみられる数字が含まれています。",
            "The request holds what looks like an Individual Number."),
    /** A document that was handed in breaks a rule of its form. */
    IMPORT_INVALID(422, "import-invalid", "文書を読み取れません。", "The document cannot be read."),
    /** Another body was sent under this key before. */
    IDEMPOTENCY_MISMATCH(
            422,
            "idempotency-mismatch",
            "同じIdempotency-Keyで別の内容が送られています。",
            "Another body was sent with this Idempotency-Key before."),
    /** A provision that waited for its record is not permitted; a refusal was recorded. */
    PROVISION_NOT_PERMITTED(
            422,
            "provision-not-permitted",
            "この提供は許されません。提供せず、拒否として記録しました。",
            "The provision is not permitted; it must not be released, and a refusal was recorded."),
    /** A record lacks what the law asks for. */
    INCOMPLETE_RECORD(422, "incomplete-record", "法令により記録すべき事項が足りません。", "The record lacks what the law asks for."),
    /** A time lies ahead of now, or a provision before its request. */
    TIME_OUT_OF_RANGE(
            422,
            "time-out-of-range",
            "日時が現在より先か、提供の日時が求めの日時より前です。",
            "A time lies in the future, or the provision before its request."),
    /** A change must say of which state of the thing it is one. */
    PRECONDITION_REQUIRED(428, "precondition-required", "If-Matchヘッダーが必要です。", "The header If-Match is needed."),
    /** The credential has made too many requests. */
    RATE_LIMITED(429, "rate-limited", "要求が多すぎます。時間をおいてください。", "There are too many requests; come back later."),
    /** The headers are too long. */
    HEADERS_TOO_LARGE(431, "headers-too-large", "ヘッダーが大きすぎます。", "The headers are too large."),
    /** The service has a fault. */
    INTERNAL(500, "internal", "サービスの内部で誤りが起きました。", "The service failed."),
    /** The storage does not answer. */
    STORAGE_UNAVAILABLE(503, "storage-unavailable", "保存先が応答しません。", "The storage is not available."),
    /** The keys of the issuer of tokens are not to be had, so that nobody can be told from a stranger. */
    IDENTITY_UNAVAILABLE(503, "identity-unavailable", "トークンの発行者が応答しません。", "The issuer of the token is not available."),
    /** The storage went away while it was keeping something: it is kept, or it is not. */
    OUTCOME_UNKNOWN(
            503,
            "outcome-unknown",
            "保存されたか確認できません。同じIdempotency-Keyで送り直してください。",
            "It is not known whether it was stored; send it again with the same Idempotency-Key."),
    /** A ledger failed its check, or cannot be signed. */
    LEDGER_INTEGRITY(
            503,
            "ledger-integrity",
            "記録簿の検証に失敗したため、判断も記録も行いません。",
            "The ledger failed its check; nothing is decided or recorded."),
    /** The storage has no room. */
    STORAGE_FULL(507, "storage-full", "保存先に空きがありません。", "The storage is full.");

    private final int status;
    private final String slug;
    private final String titleJa;
    private final String titleEn;

    ProblemType(int status, String slug, String titleJa, String titleEn) {
        this.status = status;
        this.slug = slug;
        this.titleJa = titleJa;
        this.titleEn = titleEn;
    }

    /**
     * Finds the type for a status that the server chose by itself.
     *
     * @param status the status
     * @return the first type of that status; for one without a type, such as 417 and 505, the type of a malformed request
     */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(INVALID_PARAMETER);
    }

    /**
     * Tells the status.
     *
     * @return for instance 404
     */
    public int status() {
        return status;
    }

    /**
     * Names the type.
     *
     * @return for instance {@code /problems/not-found}
     */
    public String uri() {
        return "/problems/" + slug;
    }

    /**
     * Tells the title.
     *
     * @param language the reader's language
     * @return one sentence
     */
    public String title(Language language) {
        return language.choose(titleJa, titleEn);
    }

    @Override
    public String toString() {
        return slug;
    }
}
