package jp.mokuteki.promises.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import jp.mokuteki.promises.product.ProductServer;

/** 故障の指図 — tells a {@link FaultyProduct} which of its calls to the database fails next. */
final class FaultOrders implements StoreFaults.Failing, AutoCloseable {
    private final ServerSocket server;
    private Optional<Socket> product = Optional.empty();

    FaultOrders() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(60_000);
    }

    /** How a jar is started so that it takes the orders. */
    ProductServer.Start start(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            String main = file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            Path own = Path.of(FaultyProduct.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ProductServer.Start(
                    List.of(),
                    List.of(
                            "-D" + FaultyProduct.PORT + "=" + server.getLocalPort(),
                            "-cp",
                            jar.toAbsolutePath() + java.io.File.pathSeparator + own,
                            FaultyProduct.class.getName(),
                            main));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void arm(int n, FaultPlan.Kind kind) throws IOException {
        order(n + " " + kind);
    }

    @Override
    public boolean disarm() throws IOException {
        return order("0 " + FaultPlan.Kind.NONE);
    }

    private boolean order(String line) throws IOException {
        if (product.isEmpty()) {
            product = Optional.of(server.accept());
        }
        Socket socket = product.get();
        socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        return Boolean.parseBoolean(in.readLine());
    }

    @Override
    public void close() throws IOException {
        if (product.isPresent()) {
            product.get().close();
        }
        server.close();
    }
}
