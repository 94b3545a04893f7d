package org.vpshr.examples.privacy;

import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Logs all that any library has to say, down to the finest level, with stack traces, to stderr; or those alone whose loggers
 * begin with {@value #ALONE}.
 */
public final class Loud implements SLF4JServiceProvider {
    static final String ALONE = "loud.alone";

    private static final String BEGINNING = System.getProperty(ALONE, "");
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Everything::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // nothing to prepare
    }

    /** A logger that leaves nothing out. */
    private static final class Everything extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        Everything(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return name.startsWith(BEGINNING);
        }

        @Override
        public boolean isDebugEnabled() {
            return name.startsWith(BEGINNING);
        }

        @Override
        public boolean isInfoEnabled() {
            return name.startsWith(BEGINNING);
        }

        @Override
        public boolean isWarnEnabled() {
            return name.startsWith(BEGINNING);
        }

        @Override
        public boolean isErrorEnabled() {
            return name.startsWith(BEGINNING);
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            System.err.println(level + " " + name + " " + MessageFormatter.basicArrayFormat(message, arguments));
            if (thrown != null) {
                thrown.printStackTrace();
            }
        }
    }
}
