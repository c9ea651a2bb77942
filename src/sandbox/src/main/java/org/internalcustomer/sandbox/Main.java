package org.internalcustomer.sandbox;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the sandbox from the command line and keeps it running until the process is told to end. */
public final class Main {

    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 1;

    private Main() {}

    public static void main(String[] arguments) {
        int code = run(arguments, System.out, System.err);
        if (code != 0) {
            // threads of half-started parts must not keep the process alive
            System.exit(code);
        }
    }

    /** The exit code; 0 while the sandbox runs on in its own threads, or after {@code --help}. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Options options = new Options();
        CommandLine line = new CommandLine(options);
        try {
            line.parseArgs(arguments);
            if (line.isUsageHelpRequested()) {
                line.usage(out);
                return 0;
            }
            options.check();
        } catch (ParameterException e) {
            err.println(wrongUse(line, e));
            return WRONG_USE;
        } catch (StartProblem e) {
            err.println(e.getMessage());
            return WRONG_USE;
        }
        return start(options, out, err);
    }

    private static int start(Options options, PrintStream out, PrintStream err) {
        if (options.withParent) {
            endWithParent();
        }
        Home home;
        try {
            home = Home.prepare(options.home);
            System.setProperty("sandbox.log", home.log().toString());
        } catch (StartProblem e) {
            err.println(e.getMessage());
            return CANNOT_START;
        }
        Sandbox sandbox = new Sandbox(options, home, Distribution.ofThisJar());
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "shutdown"));
        try {
            out.println(sandbox.start());
            return 0;
        } catch (StartProblem e) {
            err.println(e.getMessage());
        } catch (RuntimeException | Error e) {
            err.println("The sandbox can't start (" + e + "); what happened is in " + home.log() + ".");
            LoggerFactory.getLogger(Main.class).info("The sandbox can't start", e);
        }
        // what had started beside it still writes into the home folder
        sandbox.close();
        return CANNOT_START;
    }

    /** A killed Maven tells its children nothing: the sandbox would go on and keep the port. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static String wrongUse(CommandLine line, ParameterException e) {
        String message = e.getMessage().lines().findFirst().orElse("").replaceAll("[.]?$", ".");
        String options = line.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.joining(" "));
        return e instanceof UnmatchedArgumentException
                ? message.replace("'", "") + " The options are: " + options
                : message + " Use --help for what can be given.";
    }
}
