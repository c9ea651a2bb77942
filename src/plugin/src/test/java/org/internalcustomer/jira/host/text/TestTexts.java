package org.internalcustomer.jira.host.text;

import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** Our texts as their files have them, without a host. */
public final class TestTexts {

    private static final Path FOLDER = Path.of("src", "main", "resources", "i18n");
    private static final Properties ENGLISH = read("internal-customer.properties");
    private static final Properties CHINESE = read("internal-customer_zh_CN.properties");

    private TestTexts() {}

    /** For readers whose language is known; nobody is logged in. */
    public static Texts all() {
        return new Texts(null, (I18nHelper.BeanFactory) Proxy.newProxyInstance(
                TestTexts.class.getClassLoader(),
                new Class<?>[] {I18nHelper.BeanFactory.class},
                (self, method, arguments) -> in((Locale) arguments[0])));
    }

    private static I18nHelper in(Locale locale) {
        Properties texts = locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
        return (I18nHelper) Proxy.newProxyInstance(
                TestTexts.class.getClassLoader(),
                new Class<?>[] {I18nHelper.class},
                (self, method, arguments) -> text(texts, locale, arguments));
    }

    private static String text(Properties texts, Locale locale, Object[] arguments) {
        String pattern = texts.getProperty((String) arguments[0]);
        return arguments.length == 1
                ? pattern
                : new MessageFormat(pattern, locale)
                        .format(arguments[1] instanceof Object[] all ? all : new Object[] {arguments[1]});
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
