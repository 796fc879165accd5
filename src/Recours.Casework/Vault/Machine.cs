using System.Security.Cryptography;

namespace Recours.Casework.Vault;

/// <summary>What the vault needs of the machine, as values: clock, randomness, and what is recorded of the place of acquisition.</summary>
/// <param name="Tool">Name and version of the program.</param>
/// <param name="System">Operating system as it names itself.</param>
/// <param name="Zone">The machine's UTC offset and zone name: a statement about the machine, never applied to evidence.</param>
public sealed record Machine(TimeProvider Clock, RandomNumberGenerator Random, string Tool, string System, string Zone);
