namespace Recours.Evidence.Checkpoints;

/// <summary>One signature line of a note: who claims to have signed, with which key, and the bytes. Nothing is verified yet.</summary>
public sealed record NoteSignature(string Name, uint KeyId, byte[] Signature);
