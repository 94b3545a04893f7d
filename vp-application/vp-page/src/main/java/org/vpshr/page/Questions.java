package org.vpshr.page;

import java.util.Optional;
import org.vpshr.application.Access;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.page.viewer.Viewer;

/** What pages ask of a record: of the record itself, or as somebody may use it. */
interface Questions {
    Reports reports();

    /** A file that an entry rests on, for who may trace it. */
    Optional<byte[]> attachment(EntryId entry, String name, Country government, Circle circle);

    /** Whether it answers what became of plans, and what serves the guidelines. */
    boolean followsUp(Viewer viewer, Country government);

    /** The embedding system answers for whom it shows what. */
    static Questions to(VoluntaryPrinciples record) {
        return new Questions() {
            @Override
            public Reports reports() {
                return record.reports();
            }

            @Override
            public Optional<byte[]> attachment(EntryId entry, String name, Country government, Circle circle) {
                return record.attachment(entry, name, government, circle);
            }

            @Override
            public boolean followsUp(Viewer viewer, Country government) {
                return true;
            }
        };
    }

    static Questions to(Access record) {
        return new Questions() {
            @Override
            public Reports reports() {
                return record.reports();
            }

            @Override
            public Optional<byte[]> attachment(EntryId entry, String name, Country government, Circle circle) {
                return record.attachment(entry, name, government, circle);
            }

            @Override
            public boolean followsUp(Viewer viewer, Country government) {
                return viewer.circleOf(government) == Circle.INTERNAL;
            }
        };
    }
}
