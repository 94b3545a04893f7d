package org.vpshr.application.reports;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.hash.Sha256;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.RecordedEvent;

/** Gathers which events an audience is told of, from the facts of them alone. */
final class BasisFold {
    private final SortedSet<Long> positions = new TreeSet<>();
    private final Set<EntryId> told = new HashSet<>();

    /** Takes in what the view shows of the events up to the position. */
    void take(Collection<RecordedEvent> events, AudienceView view, long upTo) {
        for (RecordedEvent recorded : events) {
            if (recorded.position() <= upTo) {
                view.seen(recorded).ifPresent(this::add);
            }
        }
    }

    private void add(RecordedEvent seen) {
        positions.add(seen.position());
        seen.event().touches().ifPresent(told::add);
    }

    /** Takes in what binds the entries that were told of; names bind wherever they stand. */
    void bind(List<RecordedEvent> binding) {
        binding.stream()
                .filter(recorded -> recorded.event() instanceof RegisterEvent
                        || recorded.event().touches().filter(told::contains).isPresent())
                .forEach(recorded -> positions.add(recorded.position()));
    }

    /**
     * @param printing by what it is printed, beside the events
     * @param history in which they stand
     */
    ReportBasis basis(String printing, History history) {
        long last = positions.isEmpty() ? 0 : positions.last();
        String rests = printing + "\n" + positions + "\n" + history.hashAt(last);
        byte[] digest = Sha256.start().digest(rests.getBytes(StandardCharsets.UTF_8));
        return new ReportBasis(last, HexFormat.of().formatHex(digest));
    }
}
