package jp.mokuteki.promises.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;

/**
 * 故障する製品 — the product with a driver in front of its database that fails when it is told to. It runs as a process of its own, with
 * the jar of the product before this program on the class path.
 */
public final class FaultyProduct {
    /** The property with the port on which the orders are given. */
    static final String PORT = "mokuteki.promises.port";

    private FaultyProduct() {}

    /**
     * Runs the product.
     *
     * @param arguments the main class of the product, then its command
     * @throws Exception where it cannot be run
     */
    public static void main(String[] arguments) throws Exception {
        var plan = new FaultPlan();
        // before any other driver is known, so that it is asked first
        DriverManager.registerDriver(new FaultyDriver(plan));
        var orders = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT));
        var listener = new Thread(() -> listen(orders, plan), "faults");
        listener.setDaemon(true);
        listener.start();
        String[] command = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) command);
    }

    /** Each line is an order, {@code 3 LOST} or {@code 0 NONE}; the answer to it tells whether the last order came to be. */
    private static void listen(Socket orders, FaultPlan plan) {
        try (var in = new BufferedReader(new InputStreamReader(orders.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = orders.getOutputStream()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ", 2);
                boolean fired = plan.disarm();
                plan.arm(Integer.parseInt(words[0]), FaultPlan.Kind.valueOf(words[1]));
                out.write((fired + "\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        } catch (IOException e) {
            // whoever gave the orders is gone
        }
    }
}
