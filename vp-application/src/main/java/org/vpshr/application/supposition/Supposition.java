package org.vpshr.application.supposition;

import java.util.List;
import org.vpshr.application.receipt.Notice;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.rule.Finding;

/**
 * What recording would do. Nothing was recorded.
 *
 * @param parts what would become of each file, in their order
 * @param differences what would read otherwise then, of what whoever asks may see
 */
public record Supposition(List<Part> parts, List<Difference> differences) {

    /** Takes copies of the lists. */
    public Supposition {
        parts = List.copyOf(parts);
        differences = List.copyOf(differences);
    }

    /**
     * What would become of a file, or of a list of commands, which is recorded whole or not at all.
     *
     * @param name of the file; empty for a list
     * @param events how many events the commands would bring that are not refused
     * @param before whether it was recorded before, so that nothing more would be
     * @param refusals all of them, in their order; the first is the one that recording answers with
     * @param notices what a person should look at
     */
    public record Part(String name, long events, boolean before, List<Refusal> refusals, List<Notice> notices) {

        /** Takes copies of the lists. */
        public Part {
            refusals = List.copyOf(refusals);
            notices = List.copyOf(notices);
        }

        /** {@return whether anything of it would be refused} */
        public boolean refused() {
            return !refusals.isEmpty();
        }
    }

    /** {@return whether all of it would be recorded} */
    public boolean accepted() {
        return parts.stream().noneMatch(Part::refused);
    }

    /** {@return what a person should look at, in the order of the commands} */
    public List<Finding> findings() {
        return parts.stream()
                .flatMap(part -> part.notices().stream())
                .map(Notice::finding)
                .toList();
    }

    /**
     * {@return the same with the differences alone that the circle sees}
     *
     * @param circle who it is that may see it
     */
    public Supposition forAudience(Circle circle) {
        return new Supposition(
                parts,
                differences.stream()
                        .filter(difference -> circle.sees(difference.audience()))
                        .toList());
    }

    /** {@return all that would be refused} */
    public List<Refusal> refusals() {
        return parts.stream().flatMap(part -> part.refusals().stream()).toList();
    }
}
