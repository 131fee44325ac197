package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import jp.mokuteki.web.page.JobPage;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 処理のページ — shows that long work goes on, and in the end what came of it. */
final class JobPages {
    private static final String FOLDER = "/jobs/";

    private final Jobs jobs;

    JobPages(Jobs jobs) {
        this.jobs = jobs;
    }

    List<Route> routes() {
        return List.of(Route.page(FOLDER + "{id}", Access.SIGNED_IN, this::show));
    }

    /** Begins work that a form asked for, and goes to its page. */
    static void begin(Jobs jobs, Context context, String title, Job.Work work) {
        String name = jobs.begin(Authentication.caller(context), title, work);
        Visit.of(context).goTo(FOLDER + name);
    }

    /** Begins work that changes something, once it is noted that a form asked for it. */
    static void beginNoted(Jobs jobs, Context context, AccessNotes notes, String title, Job.Work work) {
        context.status(HttpStatus.SEE_OTHER);
        String name = jobs.begin(Authentication.caller(context), title, () -> notes.note(context), work);
        Visit.of(context).goTo(FOLDER + name);
    }

    private void show(Context context) {
        Job job = jobs.find(Authentication.caller(context), context.pathParam("id"))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        job.failure().ifPresent(failure -> {
            throw failure;
        });
        Visit visit = Visit.of(context);
        job.result().ifPresentOrElse(result -> result.show(visit), () -> visit.show(waiting(visit, job)));
    }

    private static JobPage waiting(Visit visit, Job job) {
        return new JobPage(
                visit.frame(visit.texts().of("job.running")),
                visit.texts().of(job.title()),
                job.lasted().toSeconds(),
                job.reached()
                        .map(reached ->
                                new JobPage.Reached(reached.done(), reached.total(), said(visit, job, reached))));
    }

    /** What the parts are depends on the work. */
    private static String said(Visit visit, Job job, Job.Reached reached) {
        return visit.texts().of("job.reached." + job.title(), counted(reached.done()), counted(reached.total()));
    }

    private static String counted(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
