package org.vpshr.examples.ministry.upload;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.draft.Draft;
import org.vpshr.examples.ministry.draft.DraftKind;
import org.vpshr.examples.ministry.draft.Drafts;

/** The sheet that came back with marks last, of each person. */
@Component
class MarkedSheets {
    private final Drafts drafts;

    MarkedSheets(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The id of the sheet with its marks; nothing where it cannot be marked. */
    Optional<String> keep(Account who, byte[] sent, List<Failure> failures) {
        return MarkedSheet.of(sent, failures).map(book -> {
            drafts.of(who, DraftKind.MARKED_SHEET).forEach(earlier -> drafts.drop(who, earlier.id()));
            String id = UUID.randomUUID().toString();
            drafts.keep(who, DraftKind.MARKED_SHEET, id, "", book);
            return id;
        });
    }

    Optional<byte[]> find(Account who, String id) {
        return drafts.find(who, id)
                .filter(draft -> draft.label().kind() == DraftKind.MARKED_SHEET)
                .map(Draft::content);
    }
}
