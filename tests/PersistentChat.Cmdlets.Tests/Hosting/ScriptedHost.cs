using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace PersistentChat.Cmdlets.Tests.Hosting;

/// <summary>A host without a screen: it keeps what it is to show and answers every question as the test wants.</summary>
internal sealed class ScriptedHost(CultureInfo culture) : PSHost
{
    private readonly ScriptedUI _ui = new();

    /// <summary>Lines that were shown, such as those of -WhatIf.</summary>
    public List<string> Shown => _ui.Shown;

    /// <summary>Questions that were asked, such as those of -Confirm.</summary>
    public List<string> Asked => _ui.Asked;

    /// <summary>Whether questions are answered with yes.</summary>
    public bool SaysYes { get => _ui.SaysYes; set => _ui.SaysYes = value; }

    public override CultureInfo CurrentCulture => culture;

    public override CultureInfo CurrentUICulture => culture;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => nameof(ScriptedHost);

    public override PSHostUserInterface UI => _ui;

    public override Version Version => new(1, 0);

    public override void EnterNestedPrompt() => throw new NotSupportedException();

    public override void ExitNestedPrompt() => throw new NotSupportedException();

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }

    public override void SetShouldExit(int exitCode)
    {
    }

    private sealed class ScriptedUI : PSHostUserInterface
    {
        private const int Yes = 0;
        private const int No = 2;

        public List<string> Shown { get; } = [];

        public List<string> Asked { get; } = [];

        public bool SaysYes { get; set; } = true;

        public override PSHostRawUserInterface RawUI => null!;

        public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) =>
            throw new NotSupportedException(message);

        public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
        {
            Asked.Add(message);
            return SaysYes ? Yes : No;
        }

        public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
            throw new NotSupportedException(message);

        public override PSCredential PromptForCredential(
            string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
            throw new NotSupportedException(message);

        public override string ReadLine() => throw new NotSupportedException();

        public override SecureString ReadLineAsSecureString() => throw new NotSupportedException();

        public override void Write(string value) => Shown.Add(value);

        public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Shown.Add(value);

        public override void WriteDebugLine(string message) => Shown.Add(message);

        public override void WriteErrorLine(string value) => Shown.Add(value);

        public override void WriteLine(string value) => Shown.Add(value);

        public override void WriteProgress(long sourceId, ProgressRecord record)
        {
        }

        public override void WriteVerboseLine(string message) => Shown.Add(message);

        public override void WriteWarningLine(string message) => Shown.Add(message);
    }
}
