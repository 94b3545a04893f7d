package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;

/** How stories of a scene begin: what is told by chance rarely comes so far by itself. */
final class Openings {
    private Openings() {}

    /**
     * Nothing, or one of the courses that a subject takes, all of it or its beginning; now and then a step of it is left out,
     * since much is refused for want of one.
     */
    static List<Command> of(Subject subject, Random random) {
        List<List<Command>> courses = Courses.of(subject);
        if (courses.isEmpty() || random.nextInt(4) == 0) {
            return List.of();
        }
        List<Command> course = new ArrayList<>(courses.get(random.nextInt(courses.size())));
        if (random.nextBoolean()) {
            course.remove(random.nextInt(course.size()));
        }
        return random.nextBoolean() ? course : course.subList(0, random.nextInt(course.size() + 1));
    }
}
