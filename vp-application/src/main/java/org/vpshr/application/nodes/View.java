package org.vpshr.application.nodes;

import java.time.LocalDate;
import java.util.Locale;
import org.vpshr.application.following.work.FollowerKey;
import org.vpshr.domain.Subject;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.agreements.Agreements;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.membership.Memberships;

/** What nodes keep at hand of each subject. */
public enum View {
    /** Who sits in a working group and who holds its offices. */
    SEATS {
        @Override
        boolean isOf(Subject subject) {
            return subject instanceof Subject.WorkingGroupId;
        }

        @Override
        String document(Subject subject, Iterable<RecordedEvent> told, LocalDate day) {
            Memberships fold = new Memberships();
            told.forEach(fold::apply);
            return SubjectViewJson.seats(fold.on((Subject.WorkingGroupId) subject, day));
        }
    },
    /** How an agreement on international responsible business conduct stands. */
    STANDING {
        @Override
        boolean isOf(Subject subject) {
            return subject instanceof Subject.AgreementId;
        }

        @Override
        String document(Subject subject, Iterable<RecordedEvent> told, LocalDate day) {
            Agreements fold = new Agreements();
            told.forEach(fold::apply);
            return SubjectViewJson.standing(fold.on((Subject.AgreementId) subject, day));
        }
    };

    /** Raised when a fold or its document changes: the view is then made anew beside the old one. */
    private static final int VERSION = 2;

    abstract boolean isOf(Subject subject);

    /** Whether it may be of the subject with the text; what is no subject that is known here is for it to refuse. */
    boolean mayBeOf(String subject) {
        try {
            return isOf(Subject.parse(subject));
        } catch (InvalidValue unknown) {
            return true;
        }
    }

    abstract String document(Subject subject, Iterable<RecordedEvent> told, LocalDate day);

    /** As a follower; no follower of a host's has a point in its name. */
    FollowerKey follower() {
        return new FollowerKey("vp." + name().toLowerCase(Locale.ROOT), VERSION);
    }

    /** Under which its rows are kept. */
    String key() {
        return follower().toString();
    }
}
