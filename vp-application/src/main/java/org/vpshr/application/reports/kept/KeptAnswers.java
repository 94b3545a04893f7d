package org.vpshr.application.reports.kept;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Report;

/**
 * Answers about reports, kept in memory until something is recorded that bears on them. Whether something was, is looked for
 * each time in all that was recorded since. A restriction, a release, an erasure or a name bears on every report, and none
 * is kept then: what was erased is not held on to for reports that nobody asks for again.
 *
 * @param <T> what is kept
 */
public final class KeptAnswers<T> {
    /** What reports may take in memory together, in bytes. */
    private static final long MOST_OF_REPORTS = 64L << 20;

    private final long most;
    private final ToLongFunction<T> size;
    private final Later<T> later;
    private final Map<ReportKey, Kept<T>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /** An answer, and how much it is: asked for more often than it is kept. */
    private record Kept<T>(T answer, MadeFrom from, long size) {}

    /** An answer as it is once more is recorded that does not bear on it. */
    @FunctionalInterface
    public interface Later<T> {
        T knownAt(T answer, long position);
    }

    /**
     * @param most how much they may be together
     * @param size how much each is, without the entries that it rests on
     */
    public KeptAnswers(long most, ToLongFunction<T> size, Later<T> later) {
        this.most = most;
        this.size = size;
        this.later = later;
    }

    /** Reports that were made. */
    public static KeptAnswers<Report> reports() {
        return reports(MOST_OF_REPORTS);
    }

    /** The same, in so many bytes. */
    public static KeptAnswers<Report> reports(long most) {
        return new KeptAnswers<>(most, KeptAnswers::bytes, Report::knownAt);
    }

    private static long bytes(Report report) {
        return 1_000
                + report.items().stream()
                        .mapToLong(item -> 300 + 2L * item.text().length())
                        .sum()
                + report.footnotes().stream()
                        .mapToLong(note -> 300 + 2L * note.toString().length())
                        .sum();
    }

    /** The answer as it would be made of the history; nothing where it has to be made. */
    public Optional<T> find(ReportKey key, RecordedSince history) {
        Optional<Kept<T>> found = kept(key);
        if (found.isEmpty() || history.isProvisional()) {
            return Optional.empty();
        }
        Kept<T> before = found.get();
        Optional<Kept<T>> still = before.from()
                .still(key, history, this::dropAll)
                .map(from -> from.equals(before.from()) ? before : upTo(key, before, from));
        still.ifPresentOrElse(each -> keepAgain(key, before, each), () -> drop(key));
        return still.map(Kept::answer);
    }

    private void keepAgain(ReportKey key, Kept<T> before, Kept<T> still) {
        if (still != before) {
            keep(key, still);
        }
    }

    private Kept<T> upTo(ReportKey key, Kept<T> before, MadeFrom from) {
        T known = later.knownAt(before.answer(), Math.min(from.seen().position(), key.upTo()));
        return new Kept<>(known, from, before.size());
    }

    /** Keeps an answer that was made of the history. */
    public void keep(ReportKey key, T answer, Set<EntryId> entries, RecordedSince history) {
        if (!history.isProvisional()) {
            long all = size.applyAsLong(answer) + 100L * entries.size();
            keep(key, new Kept<>(answer, new MadeFrom(entries, history.head()), all));
        }
    }

    private synchronized Optional<Kept<T>> kept(ReportKey key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized void keep(ReportKey key, Kept<T> answer) {
        drop(key);
        kept.put(key, answer);
        taken += answer.size();
        for (Iterator<Kept<T>> oldest = kept.values().iterator(); taken > most && oldest.hasNext(); ) {
            taken -= oldest.next().size();
            oldest.remove();
        }
    }

    private synchronized void dropAll() {
        kept.clear();
        taken = 0;
    }

    private synchronized void drop(ReportKey key) {
        Optional.ofNullable(kept.remove(key)).ifPresent(gone -> taken -= gone.size());
    }
}
