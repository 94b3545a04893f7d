package org.vpshr.application.given;

import static java.util.Objects.requireNonNull;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mockito.MockedStatic;
import org.mockito.invocation.InvocationOnMock;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/**
 * Connections of the real drivers that break where no real database can be made to: right before a statement that is
 * named, or before a row of its answer ({@code row of select ...}). They are given to the thread that made this and to no
 * other, until this is closed.
 */
public final class BreakingConnections implements AutoCloseable {
    private static final String POSTGRES = "jdbc:postgresql:";

    private final Thread thread = Thread.currentThread();
    private final MockedStatic<JDBC> files = mockStatic(JDBC.class, CALLS_REAL_METHODS);
    private final Driver servers = mock(Driver.class);
    private @Nullable Break next;

    /** Where a connection breaks, and how its driver complains of that. */
    private static final class Break {
        private final String statement;
        private final Supplier<SQLException> complaint;
        private final boolean once;
        private int toCome;

        Break(String statement, int which, boolean once, Supplier<SQLException> complaint) {
            this.statement = statement;
            this.complaint = complaint;
            this.once = once;
            this.toCome = which;
        }

        boolean isAt(String said) {
            return said.startsWith(statement) && --toCome <= 0;
        }
    }

    public BreakingConnections() {
        files.when(() -> JDBC.createConnection(anyString(), any()))
                .thenAnswer(call -> new Line().to(SQLiteConnection.class, call.callRealMethod(), ""));
        try {
            Driver real = DriverManager.getDriver(POSTGRES);
            when(servers.connect(startsWith(POSTGRES), any()))
                    .thenAnswer(call -> connected(real, call.getArgument(0), call.getArgument(1)));
            goBefore(real);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void goBefore(Driver real) throws SQLException {
        DriverManager.deregisterDriver(real);
        DriverManager.registerDriver(servers);
        DriverManager.registerDriver(real);
    }

    private @Nullable Connection connected(Driver real, String url, Properties properties) throws SQLException {
        return Thread.currentThread() == thread
                ? new Line().to(Connection.class, requireNonNull(real.connect(url, properties)), "")
                : null;
    }

    /** The first statement that begins so is not executed, nor is any later one on the connection. */
    public void breakAt(String statement, Supplier<SQLException> complaint) {
        breakAt(statement, 1, complaint);
    }

    /** The same with the second of them, the third, and so on. */
    public void breakAt(String statement, int which, Supplier<SQLException> complaint) {
        next = new Break(statement, which, true, complaint);
    }

    /** Every connection breaks there. */
    public void breakEachTimeAt(String statement, Supplier<SQLException> complaint) {
        next = new Break(statement, 1, false, complaint);
    }

    /** Whether the statement came at which a connection was to break. */
    public boolean broke() {
        return next == null;
    }

    @Override
    public void close() {
        files.close();
        try {
            DriverManager.deregisterDriver(servers);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** One connection with its statements. All is passed on to the real ones, until it breaks. */
    private final class Line {
        private @Nullable Supplier<SQLException> complaint;

        <T> T to(Class<T> type, Object real, String sql) {
            return mock(type, withSettings().stubOnly().defaultAnswer(call -> passOn(call, real, sql)));
        }

        private @Nullable Object passOn(InvocationOnMock call, Object real, String sql) throws Throwable {
            String method = call.getMethod().getName();
            String said = said(call, sql);
            if (next != null && method.matches("execute.*|commit|rollback|next") && next.isAt(said)) {
                complaint = next.complaint;
                next = next.once ? null : next;
            }
            if (complaint != null && !method.equals("close")) {
                throw complaint.get();
            }
            return switch (delegatesTo(real).answer(call)) {
                case PreparedStatement prepared -> to(PreparedStatement.class, prepared, said);
                case Statement statement -> to(Statement.class, statement, "");
                case ResultSet rows -> to(ResultSet.class, rows, "row of " + said);
                case null -> null;
                case Object answer -> answer;
            };
        }

        /** The statement that this is a call of: the one that it brings, the one that was prepared, or its own name. */
        private static String said(InvocationOnMock call, String sql) {
            return call.getArguments().length > 0 && call.getArgument(0) instanceof String brought
                    ? brought
                    : sql.isEmpty() ? call.getMethod().getName() : sql;
        }
    }
}
