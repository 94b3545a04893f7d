package org.vpshr.application.following.work;

import java.time.Duration;
import java.util.Locale;

/**
 * What time it is by the database, so that the clocks of the machines need not agree: as text in the form that the column
 * has, and as the column type of signs of life.
 *
 * @param settings of a transaction that moves a position; nothing where there are none
 */
record ServerTime(String text, String textAgo, String now, String ago, String settings) {
    private static final String FORM = "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'";

    /**
     * What a follower lost with its position is made again, so that its commits need not wait for the disk; and the server
     * ends the transaction of a process that stands still in the middle of it.
     */
    static final ServerTime OF_POSTGRES = new ServerTime(
            "to_char(clock_timestamp() at time zone 'UTC', " + FORM + ")",
            "to_char((clock_timestamp() + cast(? as interval)) at time zone 'UTC', " + FORM + ")",
            "clock_timestamp()",
            "clock_timestamp() + cast(? as interval)",
            "set local synchronous_commit = off; set local idle_in_transaction_session_timeout = ");

    static final ServerTime OF_SQLITE = new ServerTime(
            "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
            "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?)",
            "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
            "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?)",
            "");

    /** How both databases are told of a time before now. */
    static String before(Duration time) {
        return String.format(Locale.ROOT, "-%.3f seconds", time.toMillis() / 1000.0);
    }
}
