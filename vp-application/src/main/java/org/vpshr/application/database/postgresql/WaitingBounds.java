package org.vpshr.application.database.postgresql;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * How long a session of the server waits, and the server for it. Each bound is a little wider than the one before, so that
 * whoever knows more speaks first: the server, which lock was not got; then the server, which statement did not end; then
 * the driver, that nothing was heard.
 */
final class WaitingBounds {
    /** A session that is silent within a transaction for so long, at least, has lost it: the server ends it. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** Whoever only reads keeps nobody from writing: it may be slow to take what it reads. */
    private static final Duration OF_READERS = Duration.ofHours(1);

    private static final Duration A_LITTLE = Duration.ofSeconds(1);
    private static final int PROBES = 3;

    private final Duration patience;

    WaitingBounds(Duration patience) {
        this.patience = patience;
    }

    Duration patience() {
        return patience;
    }

    /** How long statements wait for the locks of others, and for the server itself. */
    static String forOthers(Duration atMost) {
        return "set lock_timeout = " + millis(atMost) + "; set statement_timeout = " + millis(atMost.plus(A_LITTLE));
    }

    /** How long the server waits for a session that was cut off from it. */
    String ofTheServer() {
        Duration silence = ofSilence();
        long probe = Math.max(1, silence.toSeconds() / (PROBES + 1));
        return "set idle_in_transaction_session_timeout = " + millis(silence)
                + "; set tcp_user_timeout = " + millis(silence)
                + "; set tcp_keepalives_idle = " + probe
                + "; set tcp_keepalives_interval = " + probe
                + "; set tcp_keepalives_count = " + PROBES;
    }

    /**
     * What a session that is lent is set to, by the names of its settings. Whoever waits for a lock and gets it sees what was
     * committed before: that is so in this isolation alone. What a machine does not confirm is for the host to bound.
     */
    Map<String, String> ofABorrowed(Duration atMost) {
        Map<String, String> values = new LinkedHashMap<>(forOthersByName(atMost));
        values.put("idle_in_transaction_session_timeout", "'" + millis(ofSilence()) + "'");
        values.put("default_transaction_isolation", "'read committed'");
        values.put("default_transaction_read_only", "'off'");
        values.put("default_transaction_deferrable", "'off'");
        values.put("synchronous_commit", SessionSettings.DURABLY);
        return values;
    }

    /** How long statements wait for others, by the names of the settings. */
    static Map<String, String> forOthersByName(Duration atMost) {
        return Map.of(
                "lock_timeout", "'" + millis(atMost) + "'",
                "statement_timeout", "'" + millis(atMost.plus(A_LITTLE)) + "'");
    }

    /** How long the driver waits for each answer, in milliseconds. */
    int ofTheNetwork() {
        return Math.toIntExact(millis(patience.plus(A_LITTLE).plus(A_LITTLE)));
    }

    private Duration ofSilence() {
        return patience.compareTo(SILENCE) < 0 ? SILENCE : patience;
    }

    /** The same within a transaction that only reads. */
    static String forReaders() {
        return "set local idle_in_transaction_session_timeout = " + millis(OF_READERS);
    }

    /** How long the driver waits: to be let in, and for each answer. */
    void put(Properties properties, Duration toBeLetIn) {
        properties.setProperty("loginTimeout", seconds(toBeLetIn));
        properties.setProperty("connectTimeout", seconds(toBeLetIn));
        properties.setProperty("socketTimeout", seconds(patience.plus(A_LITTLE).plus(A_LITTLE)));
        properties.setProperty("tcpKeepAlive", "true");
    }

    /** Begun seconds are whole ones; none at all would be no bound. */
    static String seconds(Duration time) {
        long millis = millis(time);
        return Long.toString((millis + TimeUnit.SECONDS.toMillis(1) - 1) / TimeUnit.SECONDS.toMillis(1));
    }

    private static long millis(Duration time) {
        return Math.max(1, time.toMillis());
    }
}
