package org.vpshr.examples;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody catches what he cannot name, and nobody tells a person of a programmer's mistake; each exception has a reason. */
@SuppressWarnings("NullAway.Init")
class ExceptionsTest {
    private static final Set<String> NAMELESS = Set.of(
            "Throwable",
            "Exception",
            "RuntimeException",
            "Error",
            "IllegalArgumentException",
            "IllegalStateException",
            "UnsupportedOperationException",
            "ArithmeticException",
            "ClassCastException",
            "IndexOutOfBoundsException",
            "NullPointerException");

    private static final String THROWN_ON = "it closes or undoes what was begun, and throws on what it caught";
    private static final String THROWN_BY_AXON = "Axon takes what went wrong as a future, and throws it on";
    private static final String JDK_SAYS_SO = "the JDK says in no other way that a text has not the form";

    private static final String A_FAULT_IS_AN_ANSWER =
            "a fault of the version that is rehearsed is what the other one wants to know, and is told in its words";

    private static final String OF_A_MINISTRY = "what a ministry hands in throws what it will, and refuses by that";

    private static final String A_FOLLOWER_IS_A_STRANGER =
            "what a follower throws stops it alone, and is told where its progress is asked for";

    private static final Map<String, String> CAUGHT = Map.ofEntries(
            entry("Transaction: RuntimeException", THROWN_ON),
            entry("Transaction: Error", THROWN_ON),
            entry("Database: RuntimeException", THROWN_ON),
            entry("Database: Error", THROWN_ON),
            entry("VoluntaryPrinciples: RuntimeException", THROWN_ON),
            entry("Opened: RuntimeException", THROWN_ON),
            entry("EventKeys: RuntimeException", THROWN_ON),
            entry("ContributionFile: RuntimeException", THROWN_ON),
            entry("JsonLines: RuntimeException", THROWN_ON),
            entry("WriteTransactions: RuntimeException", THROWN_ON),
            entry("WriteTransactions: Error", THROWN_ON),
            entry("Node: RuntimeException", THROWN_ON),
            entry("ZipParts: RuntimeException", THROWN_ON),
            entry("ExampleHistory: RuntimeException", THROWN_ON),
            entry("Shape: RuntimeException", "what a constructor throws goes on as it is"),
            entry("Shape: Error", "what a constructor throws goes on as it is"),
            entry("Shape: Throwable", "a method handle declares it"),
            entry("Said: Throwable", "a method handle declares it"),
            entry("LedgerAppend: RuntimeException", THROWN_BY_AXON),
            entry("LedgerAppend: Error", THROWN_BY_AXON),
            entry("LedgerStorageEngine: Error", THROWN_BY_AXON),
            entry("Commands: Error", THROWN_BY_AXON),
            entry(
                    "CommitListener: RuntimeException",
                    "it wakes others for as long as nobody closes it, says that one of them failed, and begins again"),
            entry("SessionPool: RuntimeException", THROWN_ON),
            entry("SessionPool: Error", THROWN_ON),
            entry("BorrowedConnection: RuntimeException", THROWN_ON),
            entry("ByDataSource: RuntimeException", THROWN_ON),
            entry("JoinedConnection: RuntimeException", THROWN_ON),
            entry("PostgresDialect: RuntimeException", THROWN_ON),
            entry("JdbcSink: RuntimeException", THROWN_ON),
            entry("JdbcSink: Error", THROWN_ON),
            entry("EventWork: RuntimeException", A_FOLLOWER_IS_A_STRANGER),
            entry("FoldWork: RuntimeException", A_FOLLOWER_IS_A_STRANGER),
            entry("Worker: RuntimeException", A_FOLLOWER_IS_A_STRANGER),
            entry(
                    "Crew: RuntimeException",
                    "the others are ended or kept alive all the same, and it is thrown or told"),
            entry(
                    "ViewWork: RuntimeException",
                    "what comes before what a view cannot fold is done, and it is thrown on"),
            entry("ViewFolding: RuntimeException", "what a stopped view cannot fold is asked of the record itself"),
            entry("MasterKeyForm: RuntimeException", OF_A_MINISTRY),
            entry("Signer: RuntimeException", OF_A_MINISTRY),
            entry("OwnRule: RuntimeException", OF_A_MINISTRY),
            entry("BegunFile: UnsupportedOperationException", "the JDK says so that a disk knows no links"),
            entry("Token: UnsupportedOperationException", "a provider says so that it cannot be configured"),
            entry(
                    "RefusalSearch: RuntimeException",
                    "it decides on pasts that no rule would have let come about, and learns nothing where they are unheard of"),
            entry("TextForm: IllegalArgumentException", JDK_SAYS_SO),
            entry("StoreUrl: IllegalArgumentException", JDK_SAYS_SO),
            entry("Pem: IllegalArgumentException", JDK_SAYS_SO),
            entry("Aes: IllegalArgumentException", JDK_SAYS_SO),
            entry("SignedTreeHead: IllegalArgumentException", JDK_SAYS_SO),
            entry("NoteText: IllegalArgumentException", JDK_SAYS_SO),
            entry("Query: IllegalArgumentException", JDK_SAYS_SO),
            entry("UploadLimit: IllegalStateException", "the server says so that an upload is too large"),
            entry(
                    "RecordPages: RuntimeException",
                    "the last place to answer a fault of the program, which stands in the log"),
            entry(
                    "Telling: RuntimeException",
                    "an observer of the host is told of it, and thrown on; or the observer failed, which stands in the log"),
            entry("Telling: Error", "an observer of the host is told of it, and thrown on"),
            entry(
                    "Raster: RuntimeException",
                    "a reader of pictures throws what it likes at one that is made to break it"),
            entry("HarmlessProgress: RuntimeException", "it stands in the log, and who failed is told nothing more"),
            entry("Observers: RuntimeException", "it stands in the log, and the other observers are told"),
            entry("Rounds: RuntimeException", "what a round failed of stands in the log, and the next one comes"),
            entry(
                    "RecordApi: RuntimeException",
                    "the last place to answer a fault of the program, which stands in the log"),
            entry("QuestionList: RuntimeException", A_FAULT_IS_AN_ANSWER),
            entry("RehearsedVersion: RuntimeException", A_FAULT_IS_AN_ANSWER),
            entry(
                    "MarkedSheet: RuntimeException",
                    "what a workbook that somebody sent can throw is nowhere listed, and it is refused in words anyway"),
            entry("RehearsedVersion: Error", A_FAULT_IS_AN_ANSWER),
            entry("ScratchFolder: IllegalStateException", "the JDK says so that the program is ending"),
            entry("Vp: Error", "the last place to tell a fault of the program by an exit code of its own"));

    private static final Map<String, String> MADE = Map.ofEntries(
            entry(
                    "BegunFolder: IllegalArgumentException",
                    "what files are called within a folder is written in a program"),
            entry("Pace: IllegalArgumentException", "a pace is written in a program"),
            entry("Options: IllegalArgumentException", "how much patience one has is written in a program"),
            entry("HostTransaction: IllegalArgumentException", "how long it may be held is written in a program"),
            entry(
                    "PostgresDialect: IllegalArgumentException",
                    "whether a connection is in a transaction is written in a program"),
            entry(
                    "FollowerPosition: IllegalArgumentException",
                    "positions are handed over by the library, never typed"),
            entry("Gazetteer: IllegalArgumentException", "where places lie stands in a table of ours, never typed"),
            entry("Slots: IllegalArgumentException", "how many there are is counted by a program"),
            entry("DecisionModule: IllegalArgumentException", "only our own gateway feeds it"),
            entry("EventMessages: IllegalArgumentException", "only decisions of ours are appended through it"),
            entry("TagBucket: IllegalArgumentException", "by which beginnings tags are asked for stands in the code"),
            entry("SipHash: IllegalArgumentException", "its key is a part of a sealing key, never typed"),
            entry("Types: IllegalArgumentException", "every command and event is in the catalogue"),
            entry("QuestionCells: IllegalArgumentException", "which columns a question has stands in the code"),
            entry("HashPath: IllegalArgumentException", "positions are counted by a program, never typed"));

    private static Sources library;

    @BeforeAll
    static void read() throws IOException {
        library = Sources.ofTheLibrary();
    }

    private static List<String> nameless(List<String> found) {
        return found.stream()
                .filter(one -> NAMELESS.contains(one.substring(one.indexOf(": ") + 2)))
                .distinct()
                .toList();
    }

    @Test
    void what_has_no_name_is_caught_for_a_reason_alone() {
        assertThat(library.caught()).hasSizeGreaterThan(50);
        assertThat(nameless(library.caught())).containsExactlyInAnyOrderElementsOf(CAUGHT.keySet());
    }

    @Test
    void illegal_arguments_are_for_programmers_alone() {
        assertThat(library.made().stream()
                        .filter(made -> made.endsWith(": IllegalArgumentException"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(MADE.keySet());
    }

    @Test
    void what_is_thrown_is_a_failure_of_a_kind() {
        Pattern thrown = Pattern.compile("(\\w*Exception|\\w*Error|Throwable)");
        assertThat(library.declared().stream()
                        .filter(one -> thrown.matcher(one.substring(one.indexOf(": ") + 2))
                                .matches()))
                .containsExactly("Failure: RuntimeException");
    }

    @Test
    void a_planted_offence_is_found() throws IOException {
        Sources planted = Sources.of("Careless.java", """
                class Careless extends Exception {
                    void decide() {
                        try {
                            throw new IllegalArgumentException("it is the user's fault");
                        } catch (java.io.IOException | RuntimeException e) {
                        }
                    }
                }
                """);

        assertThat(nameless(planted.caught())).containsExactly("Careless: RuntimeException");
        assertThat(planted.made()).containsExactly("Careless: IllegalArgumentException");
        assertThat(planted.declared()).containsExactly("Careless: Exception");
    }
}
