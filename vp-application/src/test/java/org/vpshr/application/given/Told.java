package org.vpshr.application.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.vpshr.domain.failure.Failure;

/** That something could not be done, and after how long somebody was told so. */
public record Told(Failure failure, Duration after) {

    public static Told by(ThrowingCallable work) {
        long begun = System.nanoTime();
        Throwable thrown = catchThrowable(work);
        Duration after = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(thrown).as("after %s", after).isInstanceOf(Failure.class);
        return new Told((Failure) thrown, after);
    }

    public String text() {
        return String.valueOf(failure.getMessage());
    }

    /** Not long after that, however busy the machine is. */
    public Told within(Duration patience) {
        assertThat(after).as(text()).isLessThan(patience.plusSeconds(5));
        return this;
    }

    /** Only after that: others were waited for. */
    public Told notBefore(Duration patience) {
        assertThat(after.plusMillis(50)).as(text()).isGreaterThan(patience);
        return this;
    }
}
