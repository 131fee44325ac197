package jp.mokuteki.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * ログの設定 — standard output belongs to the commands; the log goes to standard error, a line of JSON an event. In Java, as reading the
 * same from a file of XML is a part of every start; who names a file of one's own in {@code logback.configurationFile} gets that.
 */
public final class LogLines extends ContextAwareBase implements Configurator {
    private static final String OTHER_FILE = "logback.configurationFile";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty(OTHER_FILE) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(standardError(context));
        context.getLogger("jp.mokuteki").setLevel(Level.INFO);
        // both name paths and headers of requests in their warnings
        context.getLogger("org.eclipse.jetty").setLevel(Level.ERROR);
        context.getLogger("io.javalin").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext context) {
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("STDERR");
        appender.setTarget("System.err");
        appender.setEncoder(lines(context));
        appender.start();
        return appender;
    }

    /** No throwable: the message of an exception may repeat what a request said. */
    private static JsonEncoder lines(LoggerContext context) {
        var lines = new JsonEncoder();
        lines.setContext(context);
        lines.setWithSequenceNumber(false);
        lines.setWithNanoseconds(false);
        lines.setWithThreadName(false);
        lines.setWithContext(false);
        lines.setWithMarkers(false);
        lines.setWithMDC(false);
        lines.setWithKVPList(false);
        lines.setWithArguments(false);
        lines.setWithThrowable(false);
        lines.setWithMessage(false);
        lines.setWithFormattedMessage(true);
        lines.start();
        return lines;
    }
}
