package org.vpshr.documents.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.trace.Trace;

/**
 * The files on which what a report prints rests, each once, as far as an audience may see them. They are called by their
 * digest, for the names that they were handed in under may say anything; the history tells these.
 */
final class Attachments {
    private static final String FOLDER = "data/attachments/";
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}\\z");

    private final VoluntaryPrinciples record;
    private final Inquiry known;
    private final Circle audience;
    private final Set<String> digests = new HashSet<>();

    /**
     * @param known the year of the report as the audience knows it now
     * @param audience for whom they are
     */
    Attachments(VoluntaryPrinciples record, Inquiry known, Circle audience) {
        this.record = record;
        this.known = known;
        this.audience = audience;
    }

    void putInto(Bag bag, Report report) throws IOException {
        List<EntryId> printed =
                report.items().stream().map(Report.Item::entry).distinct().toList();
        for (EntryId entry : printed) {
            Optional<Trace> life = known.trace(entry);
            if (life.isPresent()) {
                put(life.get(), bag, report);
            }
        }
    }

    int count() {
        return digests.size();
    }

    private void put(Trace life, Bag bag, Report report) throws IOException {
        List<String> names = life.steps().stream()
                .flatMap(step -> step.attachments().stream())
                .map(Attachment::name)
                .distinct()
                .toList();
        for (String name : names) {
            SortedMap<Long, Attachment> called = life.attachments(name);
            for (var each : called.entrySet()) {
                Attachment file = each.getValue();
                if (digests.add(file.digest())) {
                    put(content(life.entry(), each.getKey(), file, isOne(called), report), file, bag);
                }
            }
        }
    }

    private static boolean isOne(SortedMap<Long, Attachment> called) {
        return called.values().stream().map(Attachment::digest).distinct().count() == 1;
    }

    /** By the entry that rests on it; by the event, where several files have the name. */
    private Optional<byte[]> content(EntryId entry, long position, Attachment file, boolean isOne, Report report) {
        Country government = report.id().government();
        return isOne
                ? record.attachment(entry, file.name(), government, audience)
                : record.attachment(position, file.name(), government, audience);
    }

    private void put(Optional<byte[]> content, Attachment file, Bag bag) throws IOException {
        if (content.isPresent()) {
            Matcher ending = ENDING.matcher(file.name());
            bag.put(FOLDER + file.digest() + (ending.find() ? ending.group() : ""), content.get());
        } else {
            digests.remove(file.digest());
        }
    }
}
