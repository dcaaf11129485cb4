using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// What sites print around texts, in lower case with straight apostrophes. The kinds follow C4's filters of lines (Raffel et al. 2020) and
/// jusText's boilerplate (Pomikálek 2011); an article about these things writes other sentences.
/// </summary>
internal static class SitePhrases
{
    private const int LengthOfStart = 3;

    /// <summary>Arrows, bullets and the like, which are no part of the words.</summary>
    private static readonly char[] MarksAround = [' ', '.', ':', '!', '»', '«', '›', '‹', '→', '↓', '↑', '-', '–', '—', '|', '[', ']', '*', '…'];

    /// <summary>Lines that are nothing else, arrows and a final mark aside.</summary>
    private static readonly HashSet<string> Whole = new(
    [
        "advertisement", "advertisements", "story continues below advertisement", "article continues below advertisement", "continue reading below",
        "werbung", "anzeige", "publicité", "publicidad", "skip to main content", "skip to content", "skip to navigation", "back to top",
        "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
        "leave a comment", "leave a reply", "post a comment", "print this page", "print this article", "email this article", "email this page",
        "share this", "share this article", "share this post", "share this story", "share this page", "share this entry",
        "artikel teilen", "artikel drucken", "partager cet article", "compartir este artículo",
        "newsletter abonnieren", "jetzt newsletter abonnieren", "subscribe to newsletter", "subscribe now", "sign up now",
        "zum inhalt springen", "nach oben", "aller au contenu principal", "saltar al contenido",
    ], StringComparer.Ordinal);

    /// <summary>Beginnings of lines that ask, order or inform as sites do.</summary>
    private static readonly string[] Beginnings =
    [
        "log in or register to ", "login or register to ", "log in to post comments", "login to post comments", "sign in to comment",
        "please log in to comment", "please log in or register", "you must be logged in to post", "you must be logged in to comment", "you must be logged in to reply", "you must be logged in to view", "you must be logged in to vote",
        "you must be logged in to leave", "you must log in to post", "you must log in to comment", "you must log in to reply", "you need to log in to post",
        "you need to log in to comment", "you need to log in to reply", "you need to log in to view",
        "please enable javascript", "enable javascript to view", "enable javascript to see", "enable javascript to use", "enable javascript to continue", "enable javascript to run", "enable javascript to load", "you need to enable javascript", "you must enable javascript", "javascript is disabled in your browser",
        "javascript is currently disabled", "javascript must be enabled", "javascript is required to view", "javascript is required to use", "javascript is required for this ",
        "your browser does not support ", "your browser doesn't support ", "your browser has javascript disabled", "it appears that you have javascript disabled",
        "this site requires javascript", "this page requires javascript", "this website requires javascript",
        "this site uses cookies", "this website uses cookies", "our site uses cookies", "our website uses cookies", "we use cookies on ",
        "we use cookies to ensure", "we use cookies to improve", "we use cookies to give", "we use cookies to personali", "we use cookies to provide",
        "we use cookies to enhance", "we use cookies to understand", "we use cookies to analy", "we use cookies to help", "we use cookies and similar", "we use cookies and other", "we use cookies and related", "we use cookies and tracking",
        "by continuing to use this site", "by continuing to use this website", "by continuing to use our", "by continuing to browse this", "by continuing to browse our", "by continuing to browse the site", "by using this site, you agree", "by using this website, you agree", "accept all cookies", "accept cookies",
        "read our cookie policy", "see our cookie policy", "view our cookie policy", "please read our privacy policy", "please read our terms",
        "lorem ipsum dolor sit amet", "subscribe to our newsletter", "sign up for our newsletter", "sign up to our newsletter", "join our newsletter",
        "subscribe to our mailing list", "click here to subscribe", "click here to sign up", "click here to unsubscribe",
        "share this article on ", "share this article via ", "share this post on ", "share this post via ", "share this story on ", "share this on ",
        "follow us on twitter", "follow us on facebook", "follow us on instagram", "like us on facebook", "find us on facebook",
        "story continues below ad", "article continues below ad",
        "bitte aktivieren sie javascript", "bitte javascript aktivieren", "diese website verwendet cookies", "diese webseite verwendet cookies", "diese seite verwendet cookies",
        "wir verwenden cookies, um", "abonnieren sie unseren newsletter", "melden sie sich für unseren newsletter an", "bitte melden sie sich an, um",
        "veuillez activer javascript", "ce site utilise des cookies", "nous utilisons des cookies pour", "en poursuivant votre navigation",
        "abonnez-vous à notre newsletter", "abonnez-vous à notre lettre", "inscrivez-vous à notre newsletter",
        "este sitio utiliza cookies", "este sitio usa cookies", "este sitio web utiliza cookies", "este sitio web usa cookies", "utilizamos cookies para",
        "suscríbete a nuestro boletín", "suscríbete a nuestra newsletter", "suscríbase a nuestro boletín",
    ];

    private static readonly ILookup<char, string> BeginningsByLetter = Beginnings.ToLookup(static beginning => beginning[0]);

    private static readonly string[] Reservations = ["all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados"];

    private static readonly string[] StartsOfReservations = ["©", "(c)", "copyright"];

    /// <summary>Links in a footer that name a site's rules.</summary>
    private static readonly HashSet<string> Rules = new(
    [
        "terms of use", "terms of service", "terms and conditions", "terms & conditions", "privacy policy", "cookie policy", "privacy & cookies",
        "nutzungsbedingungen", "datenschutzerklärung", "impressum", "mentions légales", "politique de confidentialité", "aviso legal",
        "política de privacidad", "política de cookies",
    ], StringComparer.Ordinal);

    /// <summary>Links that stand beside those, and alone may be a heading.</summary>
    private static readonly HashSet<string> OtherLinks = new(
        ["home", "about", "about us", "contact", "contact us", "help", "advertise", "sitemap", "site map", "careers", "faq", "rss", "login", "kontakt", "datenschutz", "agb", "contacto"],
        StringComparer.Ordinal);

    /// <summary>What any site text begins with: its first characters, packed into a number, or all of what is shorter.</summary>
    private static readonly HashSet<ulong> Starts = new(
        ((IEnumerable<string>)[.. Whole, .. Beginnings, .. StartsOfReservations, .. Rules, .. OtherLinks])
            .Select(static words => words.Take(LengthOfStart).Aggregate(0UL, Append)));

    /// <summary>Whether a line begins as some site text does. Hardly any other line does, and those that do not need no copy in lower case.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, as it is written.</param>
    public static bool MayStandAt(string text, SourceSpan line)
    {
        ulong key = 0;
        int length = 0;
        for (int i = line.Start; i < line.End && length < LengthOfStart; i++)
        {
            char c = Normalise(text[i]);
            bool isIgnored = length == 0 ? Array.IndexOf(MarksAround, c) >= 0 : c == ' ' && (char)key == ' ';
            if (isIgnored)
            {
                continue;
            }

            key = Append(key, c);
            length++;
            if (Starts.Contains(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is site text.</summary>
    /// <param name="line">The line in lower case, with single spaces and straight apostrophes.</param>
    public static bool Match(string line)
    {
        string words = line.Trim(MarksAround);
        return Whole.Contains(words)
            || (words.Length > 0 && BeginningsByLetter[words[0]].Any(beginning => words.StartsWith(beginning, StringComparison.Ordinal)))
            || IsReservation(words)
            || IsFooter(words);
    }

    private static char Normalise(char c) => char.IsWhiteSpace(c) ? ' ' : c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static ulong Append(ulong key, char c) => (key << 16) | c;

    private static bool IsReservation(string words) =>
        Array.Exists(StartsOfReservations, start => words.StartsWith(start, StringComparison.Ordinal))
        && Array.Exists(Reservations, reservation => words.IndexOf(reservation, StringComparison.Ordinal) >= 0);

    private static bool IsFooter(string words)
    {
        bool hasRule = false;
        foreach (string part in words.Split('|', '·', '•', '/'))
        {
            string link = part.Trim();
            bool isRule = Rules.Contains(link);
            if (!isRule && !OtherLinks.Contains(link))
            {
                return false;
            }

            hasRule |= isRule;
        }

        return hasRule;
    }
}
