package org.vpshr.domain.matter;

import java.util.function.UnaryOperator;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;

/** What was recorded of any subject in fields of its own. */
public sealed interface MatterEvent extends DomainEvent, CarriesEntry {

    @Override
    Subject subject();

    /** {@return what it tells beside its entry} */
    Matter matter();

    /**
     * A document came out, or is there.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param document the document
     */
    @StableName("matter.DocumentNoted")
    record DocumentNoted(Subject subject, Entry entry, Document document) implements MatterEvent {
        @Override
        public Matter matter() {
            return document;
        }

        @Override
        public boolean awaitsOutcome() {
            return true;
        }
    }

    /**
     * A measure was read or set for one period or several.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param indicator the measure with its readings
     */
    @StableName("matter.IndicatorMeasured")
    record IndicatorMeasured(Subject subject, Entry entry, Indicator indicator) implements MatterEvent {
        @Override
        public Matter matter() {
            return indicator;
        }

        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * A training was given.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param training the training
     */
    @StableName("matter.TrainingGiven")
    record TrainingGiven(Subject subject, Entry entry, Training training) implements MatterEvent {
        @Override
        public Matter matter() {
            return training;
        }
    }

    /**
     * How a body is made up.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param body the body, and how it is made up
     */
    @StableName("matter.BodyDescribed")
    record BodyDescribed(Subject subject, Entry entry, GoverningBody body) implements MatterEvent {
        @Override
        public Matter matter() {
            return body;
        }

        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * Somebody held a role over a time.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param role the role, and who holds it
     */
    @StableName("matter.RoleStated")
    record RoleStated(Subject subject, Entry entry, HeldRole role) implements MatterEvent {
        @Override
        public Matter matter() {
            return role;
        }

        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * A body met.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param meeting the meeting of the body
     */
    @StableName("matter.BodyMet")
    record BodyMet(Subject subject, Entry entry, BodyMeeting meeting) implements MatterEvent {
        @Override
        public Matter matter() {
            return meeting;
        }
    }

    /**
     * A rule of a scheme, a fund or an act: what one may get, must do or must not.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param provision the rule, and whose it is
     */
    @StableName("matter.ProvisionStated")
    record ProvisionStated(Subject subject, Entry entry, Provision provision) implements MatterEvent {
        @Override
        public Matter matter() {
            return provision;
        }

        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * Something grave happened, is alleged or was complained about.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param incident what happened, is alleged or was complained about
     */
    @StableName("matter.IncidentReported")
    record IncidentReported(Subject subject, Entry entry, Incident incident) implements MatterEvent {
        @Override
        public Matter matter() {
            return incident;
        }

        @Override
        public boolean awaitsOutcome() {
            return true;
        }
    }

    /**
     * Something was said or asked in a parliament, or publicly by those who govern.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param proceeding what was said or asked
     */
    @StableName("matter.ProceedingRecorded")
    record ProceedingRecorded(Subject subject, Entry entry, Proceeding proceeding) implements MatterEvent {
        @Override
        public Matter matter() {
            return proceeding;
        }

        @Override
        public boolean awaitsOutcome() {
            return true;
        }
    }

    /**
     * Somebody recommended something.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param recommendation what was recommended
     */
    @StableName("matter.RecommendationMade")
    record RecommendationMade(Subject subject, Entry entry, Recommendation recommendation) implements MatterEvent {
        @Override
        public Matter matter() {
            return recommendation;
        }

        @Override
        public boolean awaitsOutcome() {
            return true;
        }
    }

    /**
     * What became of a document, an incident, a proceeding or a recommendation, which the entry follows.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param outcome how the matter stands that the entry follows
     */
    @StableName("matter.OutcomeTold")
    record OutcomeTold(Subject subject, Entry entry, FollowUpOutcome outcome) implements MatterEvent {
        @Override
        public Matter matter() {
            return outcome;
        }
    }

    /**
     * What did not happen, or is not there.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param absence what did not happen or is not there
     */
    @StableName("matter.AbsenceStated")
    record AbsenceStated(Subject subject, Entry entry, Absence absence) implements MatterEvent {
        @Override
        public Matter matter() {
            return absence;
        }

        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * How something fits with another instrument.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param fit how something fits with another instrument
     */
    @StableName("matter.InstrumentRelated")
    record InstrumentRelated(Subject subject, Entry entry, InstrumentLink fit) implements MatterEvent {
        @Override
        public Matter matter() {
            return fit;
        }

        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * Something is the first, the only or the how many-th of its kind.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param distinction in which way something stands out
     */
    @StableName("matter.DistinctionNoted")
    record DistinctionNoted(Subject subject, Entry entry, Distinction distinction) implements MatterEvent {
        @Override
        public Matter matter() {
            return distinction;
        }

        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * {@return the same with others in the places of the parties that its matter names}
     *
     * @param by answers the party that is put in the place of one that is named
     */
    default MatterEvent named(UnaryOperator<Party> by) {
        return switch (this) {
            case DocumentNoted e ->
                new DocumentNoted(e.subject(), e.entry(), e.document().named(by));
            case BodyDescribed e ->
                new BodyDescribed(e.subject(), e.entry(), e.body().named(by));
            case RoleStated e -> new RoleStated(e.subject(), e.entry(), e.role().named(by));
            case IncidentReported e ->
                new IncidentReported(e.subject(), e.entry(), e.incident().named(by));
            case ProceedingRecorded e ->
                new ProceedingRecorded(e.subject(), e.entry(), e.proceeding().named(by));
            case RecommendationMade e ->
                new RecommendationMade(
                        e.subject(), e.entry(), e.recommendation().named(by));
            case OutcomeTold e ->
                new OutcomeTold(e.subject(), e.entry(), e.outcome().named(by));
            case DistinctionNoted e ->
                new DistinctionNoted(e.subject(), e.entry(), e.distinction().named(by));
            case IndicatorMeasured e -> e;
            case TrainingGiven e -> e;
            case BodyMet e -> e;
            case ProvisionStated e -> e;
            case AbsenceStated e -> e;
            case InstrumentRelated e -> e;
        };
    }

    @Override
    default MatterEvent with(Entry entry) {
        return switch (this) {
            case DocumentNoted e -> new DocumentNoted(e.subject(), entry, e.document());
            case IndicatorMeasured e -> new IndicatorMeasured(e.subject(), entry, e.indicator());
            case TrainingGiven e -> new TrainingGiven(e.subject(), entry, e.training());
            case BodyDescribed e -> new BodyDescribed(e.subject(), entry, e.body());
            case RoleStated e -> new RoleStated(e.subject(), entry, e.role());
            case BodyMet e -> new BodyMet(e.subject(), entry, e.meeting());
            case ProvisionStated e -> new ProvisionStated(e.subject(), entry, e.provision());
            case IncidentReported e -> new IncidentReported(e.subject(), entry, e.incident());
            case ProceedingRecorded e -> new ProceedingRecorded(e.subject(), entry, e.proceeding());
            case RecommendationMade e -> new RecommendationMade(e.subject(), entry, e.recommendation());
            case OutcomeTold e -> new OutcomeTold(e.subject(), entry, e.outcome());
            case AbsenceStated e -> new AbsenceStated(e.subject(), entry, e.absence());
            case InstrumentRelated e -> new InstrumentRelated(e.subject(), entry, e.fit());
            case DistinctionNoted e -> new DistinctionNoted(e.subject(), entry, e.distinction());
        };
    }
}
