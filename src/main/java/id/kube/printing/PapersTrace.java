package id.kube.printing;

import id.kube.daybook.StoredEntry;
import id.kube.daybook.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The papers that were asked for of an entry, copies included. */
@ApplicationScoped
class PapersTrace implements Trace {

    private final PrintJobs jobs;

    PapersTrace(PrintJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "printJobs";
    }

    @Override
    public List<?> of(StoredEntry entry) {
        return jobs.of(entry.id()).stream()
                .map(PrintJobsResource.Job::of).toList();
    }
}
