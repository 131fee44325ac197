package jp.mokuteki.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection that asks the same again and again; it costs a small part of what it measures. */
final class Asker implements AutoCloseable {
    /** 200, or 201 where something was made. */
    private static final String OK = "HTTP/1.1 20";

    private static final String END_OF_HEADER = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)\r\n");
    private static final int HEADER = 4 * 1024;
    private static final int ROOM = 4 * 1024 * 1024;

    /** Stands in a request that is done once for each key; another number takes its place each time. */
    static final String KEY = "key-0000000000000000";

    /** Stands in a request that asks about another day each time: one of the first 28 of a month, in five years. */
    static final String DAY = "2000-00-00";

    private static final int FIRST_YEAR = 2022;
    private static final int YEARS = 5;
    private static final int MONTHS = 12;
    private static final int DAYS_OF_MONTH = 28;

    private static final AtomicLong KEYS = new AtomicLong();
    private static final AtomicLong DAYS = new AtomicLong();

    private final Socket socket;
    private final byte[] request;
    /** Where the key ends in the request; 0 where it has none. */
    private final int endOfKey;
    /** Where the day begins in the request; negative where it is always the same. */
    private final int day;

    private final byte[] answer = new byte[ROOM];
    private int length;

    Asker(URI address, String header, String body) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setTcpNoDelay(true);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + header
                + "Content-Length: " + bytes.length + END_OF_HEADER;
        request = (head + body).getBytes(StandardCharsets.UTF_8);
        endOfKey = head.contains(KEY) ? head.indexOf(KEY) + KEY.length() : 0;
        // before the first letter that is not in ASCII, so that bytes count as letters do
        day = (head + body).indexOf(DAY);
    }

    /** A connection that gets a document, as a reader who holds none. */
    Asker(URI address) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setTcpNoDelay(true);
        String query = address.getQuery() == null ? "" : "?" + address.getQuery();
        request = ("GET " + address.getPath() + query + " HTTP/1.1\r\nHost: " + address.getAuthority() + END_OF_HEADER)
                .getBytes(StandardCharsets.UTF_8);
        endOfKey = 0;
        day = -1;
    }

    private void takeKey() {
        long key = KEYS.incrementAndGet();
        for (int place = endOfKey - 1; endOfKey > 0 && request[place] != '-'; place--) {
            request[place] = (byte) ('0' + key % 10);
            key /= 10;
        }
    }

    private void takeDay() {
        if (day >= 0) {
            long next = DAYS.getAndIncrement() % (YEARS * MONTHS * DAYS_OF_MONTH);
            String text = String.format(
                    Locale.ROOT,
                    "%d-%02d-%02d",
                    FIRST_YEAR + next / (MONTHS * DAYS_OF_MONTH),
                    1 + next / DAYS_OF_MONTH % MONTHS,
                    1 + next % DAYS_OF_MONTH);
            System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, request, day, text.length());
        }
    }

    /** Asks once and reads the whole answer; any that is no success is a failure. */
    void ask() throws IOException {
        firstByte();
    }

    /** Asks once, reads the whole answer, and tells after how many nanoseconds its first byte was there. */
    long firstByte() throws IOException {
        takeKey();
        takeDay();
        long begun = System.nanoTime();
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        answer[0] = (byte) in.read();
        long waited = System.nanoTime() - begun;
        length = readFrom(in, 1);
        return waited;
    }

    /** How many bytes the last answer had, with its header. */
    int length() {
        return length;
    }

    private int readFrom(InputStream in, int begun) throws IOException {
        int read = begun;
        int end = ROOM;
        while (read < end) {
            int more = in.read(answer, read, ROOM - read);
            if (more < 0) {
                throw new IOException("the connection was closed");
            }
            read += more;
            end = end == ROOM ? endOf(new String(answer, 0, Math.min(read, HEADER), StandardCharsets.ISO_8859_1)) : end;
        }
        return read;
    }

    /** Where the answer ends, as soon as its header tells; until then, where there is no more room. */
    private static int endOf(String text) throws IOException {
        int body = text.indexOf(END_OF_HEADER);
        if (body < 0) {
            return ROOM;
        }
        Matcher length = LENGTH.matcher(text);
        if (!text.startsWith(OK) || !length.find()) {
            throw new IOException("not the answer that was asked for: " + text.substring(0, body));
        }
        return body + END_OF_HEADER.length() + Integer.parseInt(length.group(1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
