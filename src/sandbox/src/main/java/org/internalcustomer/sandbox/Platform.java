package org.internalcustomer.sandbox;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.internalcustomer.sandbox.cluster.HostScheduler;
import org.internalcustomer.sandbox.cluster.LeasedLocks;
import org.internalcustomer.sandbox.cluster.Node;
import org.internalcustomer.sandbox.database.Database;
import org.internalcustomer.sandbox.database.JdbcExecutors;
import org.internalcustomer.sandbox.events.HostEvents;
import org.internalcustomer.sandbox.host.Announcements;
import org.internalcustomer.sandbox.host.HostClock;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.ScheduledJobs;
import org.internalcustomer.sandbox.host.SentMail;
import org.internalcustomer.sandbox.i18n.LocalisedTimes;
import org.internalcustomer.sandbox.i18n.TextResolver;
import org.internalcustomer.sandbox.i18n.TextsByUser;
import org.internalcustomer.sandbox.i18n.Translations;
import org.internalcustomer.sandbox.i18n.UserLocales;
import org.internalcustomer.sandbox.mail.HostMailQueue;
import org.internalcustomer.sandbox.mail.Mailbox;
import org.internalcustomer.sandbox.mail.Postman;
import org.internalcustomer.sandbox.sal.HostProperties;
import org.internalcustomer.sandbox.sal.SalUsers;
import org.internalcustomer.sandbox.sal.SessionSecurity;
import org.internalcustomer.sandbox.sal.StoredSettings;
import org.internalcustomer.sandbox.web.LoginAddress;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the shared platform below Jira gives: events, texts, SAL, mail, scheduler, locks. */
final class Platform implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);

    private final Translations translations = new Translations();
    private final HostMailQueue mail = new HostMailQueue();
    private final LeasedLocks locks;
    private final HostScheduler scheduler;

    /** @param baseUrl known once the web server listens */
    Platform(HostServices services, Options options, Database database, Supplier<String> baseUrl) {
        HostClock clock = options.clock;
        Node node = new Node(options.node == null ? "sandbox" : options.node, options.node != null);
        scheduler = new HostScheduler(database.jdbi(), clock);
        locks = new LeasedLocks(database.jdbi(), node);

        services.add(Jdbi.class, database.jdbi());
        services.add(InstantSource.class, clock);
        services.add(HostClock.class, clock);
        services.add(Announcements.class, new Announcements());
        services.add(EventPublisher.class, new HostEvents());
        services.add(ClusterInfo.class, node);
        services.add(ClusterLockService.class, locks);
        services.add(SchedulerService.class, scheduler);
        services.add(ScheduledJobs.class, scheduler);
        offerMail(services, options, database);
        offerTexts(services);
        offerSal(services, options, database, baseUrl);
    }

    private void offerMail(HostServices services, Options options, Database database) {
        Mailbox mailbox = new Mailbox(database.jdbi());
        new Postman(options.smtp(), mailbox, options.clock).serveHost();
        services.add(SentMail.class, mailbox);
        services.add(MailQueue.class, mail);
        services.add(MailServerManager.class, () -> true); // the mailbox takes what no SMTP server does
    }

    private void offerTexts(HostServices services) {
        LocaleResolver locales = new UserLocales(services);
        services.add(Translations.class, translations);
        services.add(LocaleResolver.class, locales);
        services.add(I18nResolver.class, new TextResolver(translations, locales));
        services.add(I18nHelper.BeanFactory.class, new TextsByUser(translations, services));
        services.add(DateTimeFormatterFactory.class, new LocalisedTimes(services));
    }

    private static void offerSal(HostServices services, Options options, Database database, Supplier<String> baseUrl) {
        SessionSecurity security = new SessionSecurity(options.clock);
        services.add(ApplicationProperties.class, new HostProperties(baseUrl, options.contextPath()));
        services.add(UserManager.class, new SalUsers(services));
        services.add(LoginUriProvider.class, returnTo -> LoginAddress.of(baseUrl.get(), returnTo));
        services.add(XsrfTokenAccessor.class, security);
        services.add(XsrfTokenValidator.class, security);
        services.add(WebSudoManager.class, security);
        services.add(PluginSettingsFactory.class, new StoredSettings(database.jdbi()));
        services.add(TransactionalExecutorFactory.class, new JdbcExecutors(database));
        services.add(TransactionTemplate.class, new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                LOG.warn("A TransactionTemplate has no transaction in this host; use the one of Active Objects");
                return action.doInTransaction();
            }
        });
    }

    Translations translations() {
        return translations;
    }

    /** Due jobs run from here on. */
    void startJobs() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.close();
        mail.close();
        locks.close();
    }
}
