package org.vpshr.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.input.PlacedCommand;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.application.supposition.Supposition.Part;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** What recording would do in somebody's name, asked as they would record: commands, or files of them. */
public final class Trials {
    private static final int MOST_TOLD = 100;

    /** Of a longer file that was refused, what comes later is told once the beginning is right. */
    private static final int MOST_LOOKED_AT = 2_000;

    private final Supplier<TrialGround> ground;
    private final Before before;
    private final String by;
    private final GateMaker gates;
    private final Consequences.Reach reach;
    private final OptionalLong decidedOn;

    /** What was answered when the same commands were recorded before under an id. */
    @FunctionalInterface
    public interface Before {
        Optional<Receipt> answer(CommandId id, Iterable<? extends Command> together);
    }

    /**
     * @param ground what they are tried on, as it is when it is asked for; it refuses where nothing may be recorded at all
     * @param by the reference of whoever would record
     * @param gates what they are held to
     * @param reach how much of what would read otherwise they may be told
     */
    public Trials(Supplier<TrialGround> ground, Before before, String by, GateMaker gates, Consequences.Reach reach) {
        this(ground, before, by, gates, reach, OptionalLong.empty());
    }

    private Trials(
            Supplier<TrialGround> ground,
            Before before,
            String by,
            GateMaker gates,
            Consequences.Reach reach,
            OptionalLong decidedOn) {
        this.ground = ground;
        this.before = before;
        this.by = by;
        this.gates = gates;
        this.reach = reach;
        this.decidedOn = decidedOn;
    }

    /** The same of commands that were decided on the position, where they do not say themselves on which. */
    public Trials decidedOn(long position) {
        return new Trials(ground, before, by, gates, reach, OptionalLong.of(position));
    }

    public Supposition of(List<? extends Command> together, AttachedFiles files) {
        Trial trial = begun();
        return told(
                trial,
                List.of(trial.tried("", together.stream().map(PlacedCommand::of).iterator(), files)));
    }

    public Supposition of(ContributionFile file) {
        return of(file, Optional.empty());
    }

    public Supposition of(ContributionFile file, Optional<CommandId> id) {
        Trial trial = begun();
        return told(trial, List.of(part(trial, file, id)));
    }

    /** Each as a whole, one after the other; what cannot be read is refused, and the others are tried all the same. */
    public Supposition ofEach(
            List<NamedResource> files, AttachedFiles attached, Function<ContributionFile, CommandId> ids) {
        Trial trial = begun();
        List<Part> parts = new ArrayList<>();
        for (NamedResource each : files) {
            parts.add(part(trial, each, attached, ids));
        }
        return told(trial, parts);
    }

    /** What else of a file would be refused that was refused so, without what only follows from others. */
    public List<Failure> after(Failure first, ContributionFile file) {
        if (!Trial.isOfTheCommand(first)) {
            return List.of();
        }
        Trial trial = begun();
        List<Failure> all = trial
                .tried(file.name(), new FirstCommands(file.placed(), MOST_LOOKED_AT), file.attached())
                .refusals()
                .stream()
                .filter(refusal -> !refusal.follows())
                .map(Refusal::failure)
                .limit(MOST_TOLD)
                .toList();
        boolean stillSo = !all.isEmpty() && all.getFirst().getMessage().equals(first.getMessage());
        return stillSo ? all.subList(1, all.size()) : List.of();
    }

    private Trial begun() {
        return new Trial(ground.get(), by, gates, decidedOn);
    }

    private Supposition told(Trial trial, List<Part> parts) {
        return new Supposition(parts, new Consequences(trial, reach).all());
    }

    private Part part(
            Trial trial, NamedResource each, AttachedFiles attached, Function<ContributionFile, CommandId> ids) {
        try (ContributionFile file = ContributionFile.read(each, attached)) {
            return part(trial, file, Optional.of(ids.apply(file)));
        } catch (Failure e) {
            if (e.kind() != FailureKind.INPUT_REFUSED && e.kind() != FailureKind.RULE_REFUSED) {
                throw e;
            }
            List<Refusal> all = Stream.concat(Stream.of(e), e.further().stream())
                    .map(Refusal::new)
                    .toList();
            return new Part(each.name(), 0, false, all, List.of());
        }
    }

    private Part part(Trial trial, ContributionFile file, Optional<CommandId> id) {
        return id.flatMap(given -> before.answer(given, file))
                .map(receipt -> recorded(file, receipt))
                .orElseGet(() -> trial.tried(file.name(), file.placed(), file.attached()));
    }

    private static Part recorded(ContributionFile file, Receipt receipt) {
        return new Part(file.name(), 0, true, List.of(), receipt.notices());
    }
}
