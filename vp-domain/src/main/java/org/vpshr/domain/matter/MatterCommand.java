package org.vpshr.domain.matter;

import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.matter.MatterEvent.*;

/** What can be asked to be recorded of any subject in fields of its own. */
public sealed interface MatterCommand extends Command, CarriesEntry {

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
    @StableName("matter.NoteDocument")
    record NoteDocument(Subject subject, Entry entry, Document document) implements MatterCommand {
        @Override
        public Matter matter() {
            return document;
        }
    }

    /**
     * A measure was read or set for one period or several.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param indicator the measure with its readings
     */
    @StableName("matter.MeasureIndicator")
    record MeasureIndicator(Subject subject, Entry entry, Indicator indicator) implements MatterCommand {
        @Override
        public Matter matter() {
            return indicator;
        }

        @Override
        public boolean context() {
            return true;
        }
    }

    /**
     * A training was given.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param training the training
     */
    @StableName("matter.GiveTraining")
    record GiveTraining(Subject subject, Entry entry, Training training) implements MatterCommand {
        @Override
        public Matter matter() {
            return training;
        }

        @Override
        public boolean occasion() {
            return true;
        }
    }

    /**
     * How a body is made up.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param body the body, and how it is made up
     */
    @StableName("matter.DescribeBody")
    record DescribeBody(Subject subject, Entry entry, GoverningBody body) implements MatterCommand {
        @Override
        public Matter matter() {
            return body;
        }

        @Override
        public boolean context() {
            return true;
        }
    }

    /**
     * Somebody held a role over a time.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param role the role, and who holds it
     */
    @StableName("matter.StateRole")
    record StateRole(Subject subject, Entry entry, HeldRole role) implements MatterCommand {
        @Override
        public Matter matter() {
            return role;
        }

        @Override
        public boolean context() {
            return true;
        }
    }

    /**
     * A body met.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param meeting the meeting of the body
     */
    @StableName("matter.MeetAsBody")
    record MeetAsBody(Subject subject, Entry entry, BodyMeeting meeting) implements MatterCommand {
        @Override
        public Matter matter() {
            return meeting;
        }

        @Override
        public boolean occasion() {
            return true;
        }
    }

    /**
     * A rule of a scheme, a fund or an act: what one may get, must do or must not.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param provision the rule, and whose it is
     */
    @StableName("matter.StateProvision")
    record StateProvision(Subject subject, Entry entry, Provision provision) implements MatterCommand {
        @Override
        public Matter matter() {
            return provision;
        }

        @Override
        public boolean context() {
            return true;
        }
    }

    /**
     * Something grave happened, is alleged or was complained about.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param incident what happened, is alleged or was complained about
     */
    @StableName("matter.ReportIncident")
    record ReportIncident(Subject subject, Entry entry, Incident incident) implements MatterCommand {
        @Override
        public Matter matter() {
            return incident;
        }
    }

    /**
     * Something was said or asked in a parliament, or publicly by those who govern.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param proceeding what was said or asked
     */
    @StableName("matter.RecordProceeding")
    record RecordProceeding(Subject subject, Entry entry, Proceeding proceeding) implements MatterCommand {
        @Override
        public Matter matter() {
            return proceeding;
        }

        @Override
        public boolean occasion() {
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
    @StableName("matter.Recommend")
    record Recommend(Subject subject, Entry entry, Recommendation recommendation) implements MatterCommand {
        @Override
        public Matter matter() {
            return recommendation;
        }
    }

    /**
     * What became of a document, an incident, a proceeding or a recommendation, which the entry follows (rules 158 and
     * 159).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param outcome how the matter stands that the entry follows
     */
    @StableName("matter.TellOutcome")
    record TellOutcome(Subject subject, Entry entry, FollowUpOutcome outcome) implements MatterCommand {
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
    @StableName("matter.StateAbsence")
    record StateAbsence(Subject subject, Entry entry, Absence absence) implements MatterCommand {
        @Override
        public Matter matter() {
            return absence;
        }

        @Override
        public boolean context() {
            return true;
        }
    }

    /**
     * How something fits with another instrument.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param fit how something fits with another instrument
     */
    @StableName("matter.RelateInstrument")
    record RelateInstrument(Subject subject, Entry entry, InstrumentLink fit) implements MatterCommand {
        @Override
        public Matter matter() {
            return fit;
        }

        @Override
        public boolean context() {
            return true;
        }
    }

    /**
     * Something is the first, the only or the how many-th of its kind.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param distinction in which way something stands out
     */
    @StableName("matter.NoteDistinction")
    record NoteDistinction(Subject subject, Entry entry, Distinction distinction) implements MatterCommand {
        @Override
        public Matter matter() {
            return distinction;
        }

        @Override
        public boolean context() {
            return true;
        }
    }

    /** {@return what is recorded when no rule refuses it} */
    default MatterEvent recorded() {
        return switch (this) {
            case NoteDocument c -> new DocumentNoted(c.subject(), c.entry(), c.document());
            case MeasureIndicator c -> new IndicatorMeasured(c.subject(), c.entry(), c.indicator());
            case GiveTraining c -> new TrainingGiven(c.subject(), c.entry(), c.training());
            case DescribeBody c -> new BodyDescribed(c.subject(), c.entry(), c.body());
            case StateRole c -> new RoleStated(c.subject(), c.entry(), c.role());
            case MeetAsBody c -> new BodyMet(c.subject(), c.entry(), c.meeting());
            case StateProvision c -> new ProvisionStated(c.subject(), c.entry(), c.provision());
            case ReportIncident c -> new IncidentReported(c.subject(), c.entry(), c.incident());
            case RecordProceeding c -> new ProceedingRecorded(c.subject(), c.entry(), c.proceeding());
            case Recommend c -> new RecommendationMade(c.subject(), c.entry(), c.recommendation());
            case TellOutcome c -> new OutcomeTold(c.subject(), c.entry(), c.outcome());
            case StateAbsence c -> new AbsenceStated(c.subject(), c.entry(), c.absence());
            case RelateInstrument c -> new InstrumentRelated(c.subject(), c.entry(), c.fit());
            case NoteDistinction c -> new DistinctionNoted(c.subject(), c.entry(), c.distinction());
        };
    }
}
