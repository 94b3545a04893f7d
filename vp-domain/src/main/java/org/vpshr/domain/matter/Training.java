package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.PART_IS_NO_MORE_THAN_THE_WHOLE;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.OneLine;

/**
 * A training that was given. Who gave, paid and hosted it stands among the parties of the entry. Of a cascade, where
 * those who were trained train others, each course is an entry of its own and follows the one before.
 *
 * @param topic what was taught
 * @param trained who was trained
 * @param trainers how many gave it
 * @param hours how long it took
 * @param days on how many days
 * @param methods how it is taught
 * @param languages in which it was given
 */
public record Training(
        @OneLine String topic,
        List<Cohort> trained,
        @Nullable Quantity trainers,
        @Nullable Quantity hours,
        @Nullable Quantity days,
        Set<Method> methods,
        List<Language> languages)
        implements Matter {

    /** Takes copies of what is given. */
    public Training {
        trained = List.copyOf(trained);
        languages = List.copyOf(languages);
        methods = Collections.unmodifiableSet(new TreeSet<>(methods));
    }

    @Override
    public Findings admit(Entry entry) {
        for (Cohort each : trained) {
            PART_IS_NO_MORE_THAN_THE_WHOLE.refuseIf(
                    Exactly.more(each.women, each.number),
                    each.women + " women are among " + each.number + " who were trained",
                    "give the number of all, and of the women among them");
        }
        return Findings.NONE;
    }

    /**
     * People who were trained together.
     *
     * @param force what they belong to
     * @param who they are, in the source's words
     * @param number how many
     * @param women how many of them are women
     */
    public record Cohort(
            Force force,
            @OneLine String who,
            @Nullable Quantity number,
            @Nullable Quantity women) {}

    /** What those who are trained belong to. */
    public enum Force {
        /** The police. */
        POLICE,
        /** The armed forces. */
        ARMED_FORCES,
        /** Forces of the state, where it is not told which. */
        PUBLIC_SECURITY,
        /** Providers of private security. */
        PRIVATE_SECURITY,
        /** Officials who are of no force. */
        PUBLIC_OFFICIALS,
        /** The government's own people, such as those of its missions. */
        OWN_PERSONNEL,
        /** Staff of companies. */
        COMPANY_STAFF,
        /** Organisations of civil society. */
        CIVIL_SOCIETY,
        /** People who live where companies work. */
        COMMUNITIES,
        /** Trade unions. */
        TRADE_UNIONS,
        /** None of these. */
        OTHERS
    }

    /** How it is taught. */
    public enum Method {
        /** In a room, by a teacher. */
        CLASSROOM,
        /** Over the network, by a teacher. */
        ONLINE,
        /** By oneself. */
        SELF_STUDY,
        /** By acting it out. */
        EXERCISE,
        /** Those who are trained are to train others. */
        TRAINING_OF_TRAINERS,
        /** Given by those whom an earlier training made trainers. */
        CASCADE
    }
}
