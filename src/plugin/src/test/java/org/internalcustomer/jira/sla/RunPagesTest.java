package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the buttons beside a run do to it. */
class RunPagesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final AdminVisits visits = new AdminVisits();
    private final RunStore store =
            new RunStore(TestDatabase.h2(JobRunRow.class, JobChangeRow.class).sql(), () -> NOW);
    private final Idle rebuild = new Idle(Rebuild.JOB.name());
    private final Idle whatIf = new Idle(WhatIfs.job("STD").name());
    private final Runs runs = new Runs(List.of(rebuild, whatIf), store, FakeJira.locks(), FakeJira.thread());

    @Test
    void pauseAndResumeARebuild() {
        Run run = begin(Rebuild.JOB);

        press(rebuildPage(), "", "sla/rebuild.vm", "ic-pause");
        assertThat(stateOf(run)).isEqualTo(Run.State.PAUSED);

        press(rebuildPage(), "", "sla/rebuild.vm", "ic-resume");
        assertThat(stateOf(run)).as("goes on, and perhaps has ended").isIn(Run.State.RUNNING, Run.State.DONE);
    }

    @Test
    void cancelARebuild() {
        Run run = begin(Rebuild.JOB);

        press(rebuildPage(), "", "sla/rebuild.vm", "ic-cancel");

        assertThat(stateOf(run)).isEqualTo(Run.State.CANCELLED);
        assertThat(rebuild.calledOff).containsExactly(run.id());
    }

    @Test
    void sayWhenARunHasEndedMeanwhile() {
        Visit late = press(rebuildPage(), "", "sla/rebuild.vm", "ic-cancel");

        assertThat(late.status()).isEqualTo(400);
        assertThat(late.errors()).containsEntry("", "internal-customer.run.meanwhile");
    }

    @Test
    void cancelAWhatIf() {
        Run run = begin(WhatIfs.job("STD"));

        press(
                new WhatIfPage(visits.tools(), visits.access(), null, runs, null, null, null, () -> NOW),
                "policy=STD",
                "sla/what-if.vm",
                "ic-cancel");

        assertThat(stateOf(run)).isEqualTo(Run.State.CANCELLED);
        assertThat(whatIf.calledOff).containsExactly(run.id());
    }

    private Page rebuildPage() {
        return new RebuildPage(visits.tools(), visits.access(), null, runs, null);
    }

    /** Nobody works on it: it stays where a button puts it. */
    private Run begin(Run.Job job) {
        return store.begin(job, 10, "", "admin");
    }

    private Run.State stateOf(Run run) {
        return store.run(run.id()).orElseThrow().state();
    }

    /** Sends what the template's button of that id would send. */
    private Visit press(Page page, String query, String template, String id) {
        Matcher button = Pattern.compile("name=\"(\\w+)\" value=\"(\\w+)\" id=\"" + id + '"')
                .matcher(text(Path.of("src", "main", "resources", "templates", template)));
        assertThat(button.find()).as("%s in %s", id, template).isTrue();
        return visits.send(page, query, new Typed().with(button.group(1), button.group(2)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Has nothing to do, once somebody works on it. */
    private static final class Idle implements PagedJob {

        private final String name;
        private final List<Long> calledOff = new ArrayList<>();

        Idle(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<Run> page(Run run) {
            return Optional.empty();
        }

        @Override
        public void calledOff(Run run) {
            calledOff.add(run.id());
        }
    }
}
