package org.vpshr.domain;

import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Blank;
import org.vpshr.domain.text.Extent;

/**
 * The state that decisions about one subject rest on. It is immutable; deciding and evolving are pure.
 *
 * <p>A state also sees the events of other subjects that its rules span (see {@link org.vpshr.domain.boundary.Boundary});
 * an event that it has no use for leaves it as it is.
 */
public interface Aggregate {

    /** {@return what this subject has in common with every other} */
    Dossier dossier();

    /**
     * {@return this state with another dossier}
     *
     * @param dossier the dossier that takes the place of this one's
     */
    Aggregate with(Dossier dossier);

    /**
     * {@return what to record for a command of the subject's own; the rules of every entry are already kept}
     *
     * @param command what is asked to be recorded
     */
    Decision decideOwn(Command command);

    /**
     * {@return the state after an event, the dossier apart}
     *
     * @param event what was recorded
     */
    Aggregate evolveOwn(DomainEvent event);

    /**
     * {@return what to record for the command}
     *
     * @param command what is asked to be recorded
     * @throws InvalidValue when it says more than may be said at once, what cannot be read, or nothing where something
     *     is meant
     * @throws org.vpshr.domain.rule.RuleViolation when a rule graded H does not hold
     */
    default Decision decide(Command command) {
        Extent.check((Record) command);
        Findings general = dossier().admit(command);
        Decision decision = switch (command) {
            case DossierCommand shared -> dossier().decide(shared);
            case MatterCommand told -> dossier().decide(told);
            case HostCommand host -> Decision.of(Findings.NONE, host.recorded());
            default -> decideOwn(command);
        };
        Blank.refuseIn((Record) command);
        return dossier().opened(decision).with(general);
    }

    /**
     * {@return the state after the event}
     *
     * @param event what was recorded
     */
    default Aggregate evolve(DomainEvent event) {
        return evolveOwn(event).with(dossier().evolve(event));
    }

    /** {@return the same state, with nothing left to be made for the next decision} */
    default Aggregate settled() {
        return this;
    }

    /**
     * {@return what to throw for a command that belongs to another kind of subject}
     *
     * @param command what was asked of it
     */
    static InvalidValue misdirected(Command command) {
        return new InvalidValue(
                        command.stableName() + " does not belong to " + command.subject(),
                        "name a subject of the command's own kind")
                .in("subject");
    }
}
