package org.vpshr.application.input;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;

/** What is wrong with the lines of a file, told together: whoever mends the first need not find the next by trying again. */
final class LineFaults {
    /** So many are told; of the others, how many there are. */
    private static final int MOST = 100;

    private final String file;
    private final List<Failure> told = new ArrayList<>();
    private int found;

    LineFaults(String file) {
        this.file = file;
    }

    /** Whether there is one more that is as it should be; what is not, and stands before it, is taken in. */
    boolean goesOn(Iterator<?> lines) {
        while (true) {
            try {
                return lines.hasNext();
            } catch (Failure e) {
                take(e);
            }
        }
    }

    private void take(Failure e) {
        if (e.kind() != FailureKind.INPUT_REFUSED && e.kind() != FailureKind.RULE_REFUSED) {
            throw e;
        }
        found++;
        if (told.size() < MOST) {
            told.add(e);
        }
    }

    boolean isNone() {
        return found == 0;
    }

    /**
     * Refuses the file by the first, with the others, if there are any.
     *
     * @param unlooked how many lines could not be looked at, for want of the contribution line before them
     */
    void refuse(int unlooked) {
        if (isNone()) {
            return;
        }
        Failure first = told.getFirst();
        first.tell(told.subList(1, told.size()));
        if (found > told.size()) {
            first.tell(List.of(closing(
                    found + " lines are not as they should be, of which " + told.size() + " are told",
                    "put these right, and give it again")));
        }
        if (unlooked > 0 && found > 1) {
            first.tell(List.of(closing(
                    unlooked + (unlooked == 1 ? " line was" : " lines were")
                            + " not looked at, since the contribution line before them is not as it should be",
                    "put that right, and give it again")));
        }
        throw first;
    }

    private InvalidInput closing(String what, String remedy) {
        return new InvalidInput(InputPlace.file(file), what, remedy);
    }
}
