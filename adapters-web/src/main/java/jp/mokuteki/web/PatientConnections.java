package jp.mokuteki.web;

import java.time.Duration;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;

/** Makes connections that wait for the end of a header for a bounded time. */
final class PatientConnections extends HttpConnectionFactory {
    private final Duration patience;

    PatientConnections(HttpConfiguration configuration, Duration patience) {
        super(configuration);
        this.patience = patience;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        return configure(
                new PatientConnection(getHttpConfiguration(), connector, endPoint, patience), connector, endPoint);
    }
}
