package jp.mokuteki.promises.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;

/** 故障するドライバー — stands in front of the drivers of a product and lets one of the calls to the database fail. */
final class FaultyDriver implements Driver {
    private final FaultPlan plan;

    FaultyDriver(FaultPlan plan) {
        this.plan = plan;
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = real(url).connect(url, properties);
        return wrapped(Connection.class, connection, connection);
    }

    private Driver real(String url) throws SQLException {
        for (Driver driver : DriverManager.drivers().toList()) {
            if (driver != this && driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("there is no driver for " + url);
    }

    /** The connection is the one that a call belongs to, so that it can be lost with the call. */
    private <T> T wrapped(Class<T> type, Object real, Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> called(method, real, arguments, connection);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object called(Method method, Object real, Object[] arguments, Connection connection) throws Throwable {
        boolean counts =
                method.getName().startsWith("execute") || method.getName().equals("commit");
        FaultPlan.Kind fault = counts ? plan.next() : FaultPlan.Kind.NONE;
        if (fault == FaultPlan.Kind.REFUSED) {
            throw new SQLException("the call is made to fail", "58030");
        }
        if (fault == FaultPlan.Kind.LOST) {
            connection.close();
            throw new SQLException("the connection is made to fail", "08006");
        }
        Object result = invoked(method, real, arguments);
        if (fault == FaultPlan.Kind.UNANSWERED) {
            connection.close();
            throw new SQLException("the answer is made to fail", "08006");
        }
        return result instanceof Statement ? wrapped(method.getReturnType(), result, connection) : result;
    }

    private static Object invoked(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith("jdbc:h2:") || url.startsWith("jdbc:postgresql:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
