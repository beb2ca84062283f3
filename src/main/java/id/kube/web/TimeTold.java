package id.kube.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Tells with every answer what time it is: a phone whose clock is wrong can then say so, before a
 * day's receipts bear the wrong hour.
 */
@Provider
class TimeTold implements ContainerResponseFilter {

    static final String HEADER = "Amanah-Time";

    private final Clock clock;

    TimeTold(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(HEADER,
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
