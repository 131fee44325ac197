package jp.mokuteki.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.mokuteki.formats.flows.CheckedFlow;
import jp.mokuteki.formats.flows.FlowManifest;
import jp.mokuteki.formats.flows.FlowReport;
import jp.mokuteki.formats.flows.ManifestFlow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code check}: decides every flow that an application says it has. */
@Command(
        name = "check",
        description = "Are the flows that an application lists in a manifest (YAML or JSON) permitted?",
        footer =
                "Exit: 0 all permitted (可), 1 one is refused (不可), 2 one is undetermined (判断できない), 3 the manifest is broken,"
                        + " 64 wrong usage, 65 register file not valid, 69 no answer from the server, 77 the server refuses the token.")
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FLOWS", description = "the manifest: .yaml, .yml or .json")
    private String manifest = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day of flows that state none, 2026-04-01 (today)")
    private @Nullable String asOf;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "ask a running server, with the token in MOKUTEKI_TOKEN, instead of a register file")
    private @Nullable String server;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, sarif or junit")
    private String format = "text";

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        FlowReport.Format form = FlowReport.Format.of(format)
                .orElseThrow(() -> new WrongUsageException(
                        "--format: この形式はありません。使える形式:\n  " + String.join("\n  ", FlowReport.Format.codes())));
        LocalDate today = asOf == null ? surroundings.today() : CivilDate.parse(asOf);
        FlowAnswers answers = answers();
        FlowManifest read = new ManifestDocument(manifest).read(today);
        FlowReport report = report(read, answers.answer(read.flows()));
        surroundings.print(report.write(form));
        return ExitCode.of(report.verdict()).number();
    }

    private FlowAnswers answers() {
        if (server == null) {
            return new RegisterAnswers(register);
        }
        if (!register.arguments().isEmpty()) {
            throw new WrongUsageException("--server and --register: choose one");
        }
        return new ServerAnswers(server, surroundings.environment());
    }

    private static FlowReport report(FlowManifest manifest, List<JsonNode> answers) {
        var checked = new ArrayList<CheckedFlow>();
        for (int i = 0; i < answers.size(); i++) {
            ManifestFlow flow = manifest.flows().get(i);
            checked.add(new CheckedFlow(flow.name(), flow.place(), answers.get(i)));
        }
        return new FlowReport(manifest.file(), manifest.application(), checked);
    }
}
