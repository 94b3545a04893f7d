package org.vpshr.spring;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record of an application is opened and watched.
 *
 * @param enabled whether a record is opened at all
 * @param store where the record is
 * @param keys where the keys of names are
 * @param migration how the tables in PostgreSQL are made and brought up to date
 * @param health what the health of the record is judged by
 * @param patience how long anything is waited for: others who record, the server, what signs
 * @param connections how many connections to PostgreSQL the record has at a time; fewer than the pool has
 * @param state the folder in which is kept, outside of the record, how far it went; without one, in that of the user's own
 *     state
 * @param checkpoint the file of what was folded of a record in PostgreSQL, by which reports need not read all of it
 */
@ConfigurationProperties("vp")
public record VpProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue StoreProperties store,
        @DefaultValue Keys keys,
        @DefaultValue MigrationProperties migration,
        @DefaultValue HealthProperties health,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("8") int connections,
        @Nullable Path state,
        @Nullable Path checkpoint) {

    /**
     * Where the record is.
     *
     * @param file a file; without one the record is in PostgreSQL, on connections of a DataSource
     * @param dataSource the name of the DataSource, where there are several; without one, the primary
     * @param schema its schema; without one, that in which a new connection makes tables
     */
    public record StoreProperties(
            @Nullable Path file,
            @Nullable String dataSource,
            @Nullable String schema) {
        /** Takes what is blank for what is not said. */
        public StoreProperties {
            dataSource = said(dataSource);
            schema = said(schema);
        }
    }

    /**
     * Where the keys of names are, which must not be where the record is.
     *
     * @param file a file; a record in a file has them beside itself where nothing is said
     * @param dataSource the name of the DataSource of their own; without one, that of the record
     * @param schema their schema in PostgreSQL
     * @param masterKey the file of the key that wraps them, which its owner alone may read
     */
    public record Keys(
            @Nullable Path file,
            @Nullable String dataSource,
            @Nullable String schema,
            @Nullable Path masterKey) {
        /** Takes what is blank for what is not said. */
        public Keys {
            dataSource = said(dataSource);
            schema = said(schema);
        }
    }

    /**
     * How the tables in PostgreSQL are made and brought up to date.
     *
     * @param mode when that is done
     * @param record the address of the record for the role that owns its tables, such as
     *     jdbc:postgresql://db.example/vp?currentSchema=record; without one, by the connections of the record
     * @param keys the same of the keys
     * @param user the role that owns the tables
     * @param password its password
     * @param grantTo the role that records and reads, which is given the rights that it needs
     */
    public record MigrationProperties(
            @DefaultValue("before-start") Mode mode,
            @Nullable String record,
            @Nullable String keys,
            @Nullable String user,
            @Nullable String password,
            @Nullable String grantTo) {

        /** Takes what is blank for what is not said. */
        public MigrationProperties {
            record = said(record);
            keys = said(keys);
        }

        /** Who connects as the owner, and by which password, is told to nobody. */
        @Override
        public String toString() {
            return "MigrationProperties[" + mode + "]";
        }
    }

    /** When tables are made and brought up to date. */
    public enum Mode {
        /** Before the record is opened, by whoever may do so; where nobody may, the application does not start. */
        BEFORE_START,
        /** Never: where there is no record, the application does not start. */
        REFUSE
    }

    /**
     * What the health of the record is judged by.
     *
     * @param verifyEvery how often its chain is verified from the first event on; never where it is 0
     * @param followersEvery how often it is asked how far the followers are
     * @param mostBehind by how many events a follower may be behind before the record is down; without one, by any number
     */
    public record HealthProperties(
            @DefaultValue("1h") Duration verifyEvery,
            @DefaultValue("10s") Duration followersEvery,
            @Nullable Long mostBehind) {}

    /** What is set to nothing is not set: so a profile takes back what another says. */
    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
