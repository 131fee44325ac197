package jp.mokuteki.promises.ledger;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** 切断 — sends a part of a request, or all of it, and is gone before the answer is read. */
final class CutOff {
    /** All of a request, in thousandths. */
    static final int WHOLE = 1_000;

    private CutOff() {}

    static void send(URI address, byte[] request, int thousandths, int variant) throws IOException {
        try (Socket socket = new Socket()) {
            // one half is reset, so that the server cannot finish politely
            socket.setSoLinger(variant % 2 == 0, 0);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream().write(request, 0, (int) ((long) request.length * thousandths / WHOLE));
            if (thousandths == WHOLE) {
                Thread.sleep(Math.floorMod(variant, 7));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
