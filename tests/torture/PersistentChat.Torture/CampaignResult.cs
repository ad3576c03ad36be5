namespace PersistentChat.Torture;

/// <summary>What a campaign tried and what went wrong.</summary>
/// <param name="Name">What was tried.</param>
/// <param name="Inputs">How often.</param>
/// <param name="Failures">What must not have happened, one line each.</param>
/// <param name="Remarks">Figures that belong to it.</param>
internal sealed record CampaignResult(string Name, int Inputs, IReadOnlyList<string> Failures, string Remarks);
