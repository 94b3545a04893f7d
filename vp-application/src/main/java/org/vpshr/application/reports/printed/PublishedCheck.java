package org.vpshr.application.reports.printed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vpshr.domain.dossier.DossierEvent.EntryErased;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent.PersonErased;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.text.References;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.Report;

/**
 * Holds a published version against its imprint. A difference is permitted only where an event on record explains just
 * that difference: what a restriction withholds is checked with the restriction left out, what an erasure took by the
 * digest and the items that names have no part in.
 */
public final class PublishedCheck {
    private final Imprint imprint;
    private final List<RecordedEvent> binding;

    /** @param binding the restrictions, releases and erasures on record */
    public PublishedCheck(Imprint imprint, List<RecordedEvent> binding) {
        this.imprint = imprint;
        this.binding = binding;
    }

    /** A report in both of the ways in which it can be printed, and the names by which it was. */
    public record Printed(Report report, Report withReferences, Names names) {}

    /**
     * What is wrong with the version; nothing when it is as published but for what is explained.
     *
     * @param then what is printed where nothing binds that was recorded after the publication
     */
    public Optional<String> problem(Printed then) {
        if (ReportDigest.salted(imprint.salt(), then.report()).equals(imprint.digest())) {
            return Optional.empty();
        }
        return lostName(then).or(() -> sameWithReferences(then) ? Optional.empty() : otherItem(then));
    }

    private boolean sameWithReferences(Printed then) {
        return ReportDigest.salted(imprint.salt(), then.withReferences()).equals(imprint.withReferences());
    }

    /** A name that cannot be read though no erasure of it is on record. */
    private Optional<String> lostName(Printed then) {
        Set<String> erased = binding.stream()
                .map(RecordedEvent::event)
                .filter(PersonErased.class::isInstance)
                .map(event -> event.subject().toString())
                .collect(Collectors.toSet());
        return then.withReferences().items().stream()
                .flatMap(item -> References.in(item.text()).stream())
                .filter(then.names()::erased)
                .map(person -> "person/" + person)
                .filter(person -> !erased.contains(person))
                .findFirst()
                .map(person -> "the name of " + person + " cannot be read, and no erasure of it is on record");
    }

    private Optional<String> otherItem(Printed then) {
        Set<EntryId> erased = binding.stream()
                .map(RecordedEvent::event)
                .flatMap(event -> event instanceof EntryErased e ? java.util.stream.Stream.of(e.entry()) : null)
                .collect(Collectors.toSet());
        PrintedItems items = PrintedItems.of(then.withReferences());
        if (!items.frame(imprint.salt()).equals(imprint.frame())) {
            return Optional.of("its titles are others");
        }
        List<Imprint.Item> now = items.commitments(imprint.salt());
        if (now.size() != imprint.items().size()) {
            return Optional.of("it has " + now.size() + " items and was published with "
                    + imprint.items().size());
        }
        return IntStream.range(0, now.size())
                .filter(i -> !now.get(i).equals(imprint.items().get(i)))
                .mapToObj(items::entry)
                .filter(entry -> !erased.contains(entry))
                .findFirst()
                .map(entry -> "the item " + entry + " is not what was published")
                .or(() -> erased.isEmpty() ? Optional.of("its digest is another") : Optional.empty());
    }
}
