/** ABI and creation code of the contract Mirror. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "its",
    "type": "tuple",
    "internalType": "struct MirrorTerms",
    "components": [
     {
      "name": "homeChainId",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "genesisHash",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "genesis",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "epochLength",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "signers",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "handovers",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "asset",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "window",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "trust",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "capacity",
      "type": "uint208",
      "internalType": "uint208"
     },
     {
      "name": "refill",
      "type": "uint48",
      "internalType": "uint48"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "activate",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "activeEpochs",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "asset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "breakerAvailable",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "claim",
  "inputs": [
   {
    "name": "one",
    "type": "tuple",
    "internalType": "struct Claim",
    "components": [
     {
      "name": "line",
      "type": "tuple",
      "internalType": "struct LedgerLine",
      "components": [
       {
        "name": "account",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "spent",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "locked",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "lockedUntil",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "proof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claimedOf",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "digestOf",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "fund",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "governance",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "handOver",
  "inputs": [
   {
    "name": "to",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "from",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "signed",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "signatures",
    "type": "tuple[]",
    "internalType": "struct CompactSignature[]",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "handoverDigestOf",
  "inputs": [
   {
    "name": "to",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "handovers",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isPaying",
  "inputs": [
   {
    "name": "root",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isRefused",
  "inputs": [
   {
    "name": "headerHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "mirrorAsset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "networkId",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "newestRoot",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "pause",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "pausedUntil",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "refuse",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "renew",
  "inputs": [
   {
    "name": "signers",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "handovers_",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "resume",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setBreaker",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "refill",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "signersCommitment",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "staleAt",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "submit",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signers",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "signed",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "signatures",
    "type": "tuple[]",
    "internalType": "struct CompactSignature[]",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "totalClaimed",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "waitingOf",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Waiting",
    "components": [
     {
      "name": "headerHash",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "since",
      "type": "uint48",
      "internalType": "uint48"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "window",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "BreakerSet",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "refill",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ClaimLimited",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "due",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "paid",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Claimed",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "cumulative",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EpochActivated",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "ledgerRoot",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Funded",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "HeaderRefused",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "headerHash",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "HeaderTaken",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "viewNumber",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   },
   {
    "name": "headerHash",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "ledgerRoot",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "HeadersContradict",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "viewNumber",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   },
   {
    "name": "first",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "second",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Paused",
  "inputs": [
   {
    "name": "until",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignersHandedOver",
  "inputs": [
   {
    "name": "number",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "signers",
    "type": "bytes",
    "indexed": false,
    "internalType": "bytes"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Mirror_BadSignature",
  "inputs": [
   {
    "name": "index",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "recovered",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_BreakerOutOfRange",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "refill",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_HeaderKnown",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "viewNumber",
    "type": "uint32",
    "internalType": "uint32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_NoQuorum",
  "inputs": [
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_NotActive",
  "inputs": [
   {
    "name": "activeAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_NotMirrored",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "expected",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_NotPaused",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Mirror_NotStale",
  "inputs": [
   {
    "name": "staleAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_NotWaiting",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "headerHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_NothingDue",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "earned",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "claimed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_NothingThere",
  "inputs": [
   {
    "name": "due",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "pool",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "breaker",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_Paused",
  "inputs": [
   {
    "name": "until",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_PausedLately",
  "inputs": [
   {
    "name": "next",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_Refused",
  "inputs": [
   {
    "name": "headerHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_SignersDoNotAscend",
  "inputs": [
   {
    "name": "index",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_Stale",
  "inputs": [
   {
    "name": "since",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_Superseded",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "newest",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_TooEarly",
  "inputs": [
   {
    "name": "endsAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_UnknownRoot",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "root",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_WrongSigners",
  "inputs": [
   {
    "name": "expected",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "given",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_WrongTerms",
  "inputs": [
   {
    "name": "what",
    "type": "string",
    "internalType": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "Mirror_ZeroRoot",
  "inputs": []
 },
 {
  "type": "error",
  "name": "RateLimitExceeded",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x6101a0806040523461060d57613467803803809161001d828561089f565b833981019060208183031261060d578051906001600160401b03821161060d5701906101a08282031261060d576040516101a081016001600160401b0381118282101761088b5760405282518152610077602084016108c2565b906020810191825260408401519260408201938452610098606086016108d6565b90606083019182526100ac608087016108d6565b6080840190815260a08701516001600160401b03811161060d57870182601f8201121561060d578051906001600160401b03821161088b57604051936100fc601f8401601f19166020018661089f565b8285526020838301011161060d57815f9260208093018387015e8401015260a0840191825261012d60c088016108d6565b60c0850190815260e0880151949093906001600160a01b038616860361060d5760e081019586526101616101008a016108c2565b9661010082019788526101776101208b016108ea565b91610120810192835261018d6101408c016108ea565b61014082019081526101608c01519b9092906001600160d01b038d168d0361060d576101806101c49161016085019e8f52016108ea565b9961018083019a8b52825146146108575786516001600160401b0316156108235780516001600160a01b0316156107f05765ffffffffffff855116610e1081109081156107e3575b506107b45765ffffffffffff845116610e1081109081156107a6575b50610778576103078365ffffffffffff94936102d49e8695519160018060a01b0390511690516040519160208301937fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed6157985526040840152606083015260808201526080815261029860a08261089f565b519020908160805260409e8f928284516102b2868261089f565b601081526f10d85a5c9b8814d95d1d1b195b595b9d60821b602082015261090a565b61014052608051916102e88151918261089f565b600d81526c436169726e204f7261636c657360981b602082015261090a565b6101605251935192519190911660e0521660c0526001600160a01b031660a0525190516001600160401b0390811661012052908116610100529051915182519116919060149004801580801561076c575b811561074f575b50610720575f805b828210610684575050815160208301908120600180546001600160401b031981168717918290555f83905560e0517fe0b08bfb76826a831e30cd8d9a560ca45d3bc1bfdff2247210e8e44cd55b97b0969550606094928b1c6001600160401b0316906103db9065ffffffffffff16826108fd565b421190811561067b575b50610650575b5088519384928352896020840152518091818b8501528484015e5f828201840152601f01601f19168101030190a280516001600160a01b03163b1561062357516001600160a01b03166101808190529251905182516370a0823160e01b815230600482015265ffffffffffff8216946001600160d01b0390931692602090829060249082905afa80156106195785905f906105df575b61048b92506109e9565b600181018091116105cb5762015180851080156105bf575b80156105b6575b61059b575060d01b6001600160d01b03191681176028558151908152602081018390527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca146101908290a1516129f69081610a718239608051816109b4015260a051818181610576015281816108ee015281816109f101528181610e1601528181610f8e015261173d015260c051818181610ba70152610f52015260e05181611ebc01526101005181611b4001526101205181611b00015261014051818181610edd0152611ba601526101605181611a12015261018051818181610429015281816106bf01528181611148015261134b0152f35b925050630e7c846760e11b5f5260045260245260445260645ffd5b508083106104aa565b5062093a8085116104a3565b634e487b7160e01b5f52601160045260245ffd5b50506020813d602011610611575b816105fa6020938361089f565b8101031261060d578461048b9151610481565b5f80fd5b3d91506105ed565b84513d5f823e3d90fd5b8251634b9eebad60e01b8152602060048201526005602482015264185cdcd95d60da1b6044820152606490fd5b6001600160801b0319168617428a1b6fffffffffffffffff000000000000000016176001555f6103eb565b9050155f6103e5565b5f905f5b601481106106c357506001600160a01b0390811690821611156106b057600190910190610367565b50631f9dc1cd60e21b5f5260045260245ffd5b9160148402848104601414851517156105cb57836106e0916108fd565b90865182101561070c5760206001928801015160f81c906101008360a01b039060081b16179201610688565b634e487b7160e01b5f52603260045260245ffd5b8551634b9eebad60e01b81526020600482015260076024820152667369676e65727360c81b6044820152606490fd5b90508251601483029183830460141417156105cb5714155f61035f565b61010083119150610358565b604051634b9eebad60e01b81526020600482015260056024820152641d1c9d5cdd60da1b6044820152606490fd5b6301e133809150115f610228565b604051634b9eebad60e01b815260206004820152600660248201526577696e646f7760d01b6044820152606490fd5b621275009150115f61020c565b604051634b9eebad60e01b815260206004820152600a602482015269676f7665726e616e636560b01b6044820152606490fd5b604051634b9eebad60e01b815260206004820152600b60248201526a0cae0dec6d098cadccee8d60ab1b6044820152606490fd5b604051634b9eebad60e01b815260206004820152600b60248201526a1a1bdb5950da185a5b925960aa1b6044820152606490fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761088b57604052565b51906001600160a01b038216820361060d57565b51906001600160401b038216820361060d57565b519065ffffffffffff8216820361060d57565b919082018092116105cb57565b6109e39092919260208151910120602060405194818601927fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac56472845260408701527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608701526060865261097f60808761089f565b8051908260018060a01b0391015116946040519583870192835260408701526060860152606085526109b260808661089f565b60405194859383850197518091895e840190838201905f8252519283915e01015f815203601f19810183528261089f565b51902090565b9091905f905f198482099084810292838084109303928084039314610a62578262278d001115610a5057507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d00919250049056fe6080806040526004361015610012575f80fd5b5f3560e01c908163046f7da2146117235750806328be4b7f1461170757806335d5597c1461116c57806338d52e0f14611129578063449f514c1461110b578063459be4f014610f76578063461645bf14610f34578063529400f414610ec057806358d990aa14610e3a5780635aa6e67514610df75780635eaca54f14610b1c5780636450bf0e14610b025780636b44677914610ade5780638456cb59146109d75780639025e64c1461099d578063969114a014610969578063b5be602c1461089e578063baa3f7ee14610863578063c4a12b751461051f578063c75b4504146104f0578063ca1d209d146103e7578063d54ad2a1146103ca578063da748b10146103a3578063de49141c14610309578063e9ae9af1146102ac578063ed0849f714610282578063f83549fd14610257578063fae25bb8146102305763fbdad79d1461015b575f80fd5b3461022c57608060031936011261022c5760043567ffffffffffffffff811161022c5761018c90369060040161181a565b60243567ffffffffffffffff811161022c576101ac90369060040161181a565b909260643567ffffffffffffffff811161022c5761022a94610225936101d9610208933690600401611848565b9290916101e4612194565b6101ef368988611ee2565b91610203604435936020815191012061193d565b6121db565b61021d67ffffffffffffffff6001541661191d565b923691611ee2565b6123f1565b005b5f80fd5b3461022c575f60031936011261022c57602067ffffffffffffffff60015416604051908152f35b3461022c575f60031936011261022c576020610271611f4d565b6001600160a01b0360405191168152f35b3461022c575f60031936011261022c57602067ffffffffffffffff60015460801c16604051908152f35b3461022c575f60031936011261022c5760015460c01c806102d4575060205f5b604051908152f35b6102df600f91611a81565b1660108110156102f557602090600401546102cc565b634e487b7160e01b5f52603260045260245ffd5b3461022c57602060031936011261022c5760043567ffffffffffffffff811680910361022c575f6040805161033d816118d1565b82815282602082015201525f526002602052606060405f2065ffffffffffff604051610368816118d1565b63ffffffff600184549485845201549183604060208301928486168452019360201c1683526040519485525116602084015251166040820152f35b3461022c575f60031936011261022c57602067ffffffffffffffff60275416604051908152f35b3461022c575f60031936011261022c576020602654604051908152f35b3461022c57602060031936011261022c576004356040518181527f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52460203392a27f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f51148216156104d0575b501561049b57005b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166104e85750813b15153d15161682610493565b3d5f823e3d90fd5b3461022c57602060031936011261022c576004355f526003602052602060ff60405f2054166040519015158152f35b3461022c57604060031936011261022c5760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff811680910361022c576024359065ffffffffffff82169182810361022c576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610837576106836105a8426129ae565b65ffffffffffff6105b761262e565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936105e1856118a1565b168352811660208084019182527f636c61696d7300000000000000000000000000000000000000000000000000005f5260299052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177fb77a1a2257824f5eb21735f56eef71a324dccf93ec55cc8b8124f4abd68d7bfa55565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561082c5784905f906107f6575b6106fa92506126f7565b600181018091116107e25762015180841080156107d6575b80156107cd575b6107995779ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d083901b7fffffffffffff0000000000000000000000000000000000000000000000000000161760285560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b9190507f1cf908ce000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50808310610719565b5062093a808411610712565b634e487b7160e01b5f52601160045260245ffd5b50506020813d602011610824575b81610811602093836118ed565b8101031261022c57836106fa91516106f0565b3d9150610804565b6040513d5f823e3d90fd5b7f23fbdbd7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461022c57602060031936011261022c576004356001600160a01b03811680910361022c575f526025602052602060405f2054604051908152f35b3461022c57604060031936011261022c5760043567ffffffffffffffff811161022c576108cf90369060040161181a565b6024359067ffffffffffffffff8216820361022c576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108375761091c611ea0565b4211156109325761022a92610225913691611ee2565b61093a611ea0565b7fe36dce7b000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461022c57602060031936011261022c5760206109936004355f52602460205260405f2054151590565b6040519015158152f35b3461022c575f60031936011261022c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461022c575f60031936011261022c576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108375760275467ffffffffffffffff811680610abc57505f5b804210610a8d57506203f4804201908142116107e25767ffffffffffffffff1960209167ffffffffffffffff7fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b94169182911617602755604051908152a1005b7f6a1b1832000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b62239880810180911115610a2d57634e487b7160e01b5f52601160045260245ffd5b3461022c575f60031936011261022c576020610af861262e565b9050604051908152f35b3461022c575f60031936011261022c5760206102cc611ea0565b3461022c57610b2a366117e6565b610b3381611a6c565b90610b3d81611fea565b60015467ffffffffffffffff8160801c169367ffffffffffffffff811694808610610db45750845f52600260205260405f2083815403610d8457835f52600360205260ff60405f205416610d585765ffffffffffff6001610bcd92015460201c1665ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690611910565b804210610d29575060e0917fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff00000000000000000000000000000000610c1d600f9461191d565b60801b169116178060015560c01c169201359160108110156102f55782918160040191825480610d05575b5083610ce1575b6014015555600154908160c01c9067ffffffffffffffff82146107e2577f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec9277ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff00000000000000000000000000000000000000000000000060016020950160c01b16911617600155604051908152a2005b925f52602460205260405f20928354935f1985146107e25760018695019055610c4f565b5f9081526024602052604090208054945084156107e25785945f1901905586610c48565b7f2924898a000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b837ffa994366000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b83867f066b58f2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b85610dc767ffffffffffffffff92611a81565b907fb75ae896000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b3461022c575f60031936011261022c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461022c57608060031936011261022c5760043567ffffffffffffffff811161022c576101e0600319823603011261022c5760243567ffffffffffffffff811161022c57610e8c90369060040161181a565b906064359267ffffffffffffffff841161022c57610eb161022a943690600401611848565b93909260443592600401611aa1565b3461022c5760206102cc610edb610ed6366117e6565b611fea565b7f0000000000000000000000000000000000000000000000000000000000000000604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b3461022c575f60031936011261022c57602060405165ffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461022c57610f84366117e6565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361083757610fbd81611fea565b90815f52600360205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905567ffffffffffffffff61100582611a6c565b167f6bc2e20258b366f14297f20d588fb39f5dd0e317c15dd51948a61c29a89c7b7e6020604051858152a25f5b6010811090811561022a5780601401918483540361110157156102f557806004018054806110e1575b505f9081600194555561106d83611a6c565b82549067ffffffffffffffff808360801c1691161061108f575b505b01611032565b7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000006110d286611a6c565b60801b16911617825584611087565b5f52602460205260405f2090815480156107e2575f19019091555f61105b565b5060019150611089565b3461022c57602060031936011261022c5760206102cc60043561193d565b3461022c575f60031936011261022c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461022c57602060031936011261022c5760043567ffffffffffffffff811161022c57806004019080360360e060031982011261022c5767ffffffffffffffff602754168042106116d8575060248201906111c68261188d565b6001600160a01b03806111d7611f4d565b1691160361168d57604051916001600160a01b036112056020850192826111fd89611879565b168452611879565b16604084015260448401359283606082015260648501356080820152608485013560a082015260a485013560c082015260c0815261124460e0826118ed565b51902060405160208101918252602081526112606040826118ed565b519020927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd60c4820135920182121561022c57019260048401359267ffffffffffffffff841161022c578360051b3603602486011361022c57915f925b848410156112fe576024600585901b8701013590818110156112ed575f52602052600160405f205b9301926112bd565b905f52602052600160405f206112e5565b611313815f52602460205260405f2054151590565b1561164d57506001600160a01b0361132a8361188d565b165f52602560205260405f205480821115611609578082039182116107e2577f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b03831693604051927f70a08231000000000000000000000000000000000000000000000000000000008452306004850152602084602481895afa93841561082c575f946115d5575b506113c361262e565b905084841085851802851881808210911802948582189582146115a35750506113eb84612831565b1561157b57611486926113fe8583611910565b6001600160a01b0361140f8561188d565b165f52602560205260405f205561142885602654611910565b602655808510611533575b507f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a60406001600160a01b036114728761146c8761188d565b95611910565b9382519488865260208601521692a261188d565b916001600160a01b03604051937fa9059cbb000000000000000000000000000000000000000000000000000000005f52166004528160245260205f60448180855af19060015f5114821615611514575b5082604052156114e857602092508152f35b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600182151661152a573b15153d151616846114d6565b833d5f823e3d90fd5b7ff2942d3753ebf7641c26057874bde9d8a6b98d7cf9986175d957ce052f8d04bc60406001600160a01b036115678661188d565b16928151908152876020820152a286611433565b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b847f7e6180f6000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b9093506020813d602011611601575b816115f1602093836118ed565b8101031261022c575192866113ba565b3d91506115e4565b9161161b6001600160a01b039161188d565b7f0bbb1f63000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6001600160a01b0361165e8461188d565b7fc6e5658c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6001600160a01b0361169e8361188d565b816116a7611f4d565b917fb23b3c4f000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b7f38faa61d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461022c575f60031936011261022c5760205f54604051908152f35b3461022c575f60031936011261022c576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108375760275467ffffffffffffffff81164210156117be5767ffffffffffffffff19164267ffffffffffffffff1690811760275581527fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b90602090a1005b7f9c6bd747000000000000000000000000000000000000000000000000000000005f5260045ffd5b602060031982011261022c576004359067ffffffffffffffff821161022c57600319826101e09203011261022c5760040190565b9181601f8401121561022c5782359167ffffffffffffffff831161022c576020838186019501011161022c57565b9181601f8401121561022c5782359167ffffffffffffffff831161022c576020808501948460061b01011161022c57565b35906001600160a01b038216820361022c57565b356001600160a01b038116810361022c5790565b6040810190811067ffffffffffffffff8211176118bd57604052565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff8211176118bd57604052565b90601f601f19910116810190811067ffffffffffffffff8211176118bd57604052565b919082018092116107e257565b67ffffffffffffffff60019116019067ffffffffffffffff82116107e257565b5f602091815490604051908482019283526040820152604081526119626060826118ed565b604051918291518091835e8101838152039060025afa1561082c57611a695f5161199767ffffffffffffffff6001541661191d565b906040519067ffffffffffffffff60208301937f2bca81c7f479cd1e76dc930b01b7b244c52551837d07efd419215f2a794a8f1c85527f5de75b6807747b3b04e0fb3bb54594a731c4f53aa2c32f5118fb3155b6cda3286040850152166060830152608082015260808152611a0d60a0826118ed565b5190207f0000000000000000000000000000000000000000000000000000000000000000604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b90565b3567ffffffffffffffff8116810361022c5790565b67ffffffffffffffff5f199116019067ffffffffffffffff82116107e257565b90919492611aad612194565b611ab682611a6c565b9560208301359463ffffffff86169687870361022c576001549367ffffffffffffffff808660801c169a1699808b10611e8d575060018a01808b116107e25767ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156107e257611b659067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611910565b9384421115611e5d5760e0870135968715611e3557611b8390611fea565b97885f52600360205260ff60405f205416611e095790611bfd949392916102038a7f0000000000000000000000000000000000000000000000000000000000000000604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b67ffffffffffffffff8260401c168111611dc5575b5050845f52600260205260405f209060018201549463ffffffff86169165ffffffffffff84549760201c16158015611dbc575b611cf1575081118015611ce8575b8015611ce0575b611cb157507fd8e581c07a46adc80c71294c8e337adb9dcbf81b0a004c0da75ef9d43f4d9c3a9392915f611cac92556040519384938460409194939263ffffffff606083019616825260208201520152565b0390a2565b857f6736097b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508415611c5a565b50828514611c53565b91507fb648273fc3ea32346555e0188525e441274f0c62cbaf34985c013114588560b39550611cac9250604094939451611d2a816118d1565b8581526020810191825263ffffffff6001604083019265ffffffffffff421684528a5f52600260205260405f2090518155019251167fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000069ffffffffffff000000008454935160201b169216171790556040519384938460409194939263ffffffff606083019616825260208201520152565b50828211611c45565b6fffffffffffffffff00000000000000007fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9160401b169116176001555f80611c12565b887ffa994366000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f07e1373f000000000000000000000000000000000000000000000000000000005f5260045ffd5b847fb61b9aee000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b8a610dc767ffffffffffffffff92611a81565b611a6967ffffffffffffffff60015460401c1665ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690611910565b92919267ffffffffffffffff82116118bd5760405191611f0c601f8201601f1916602001846118ed565b82948184528183011161022c578281602093845f960137010152565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b736d697272000000000000000000000000000000006fffffffffffffffffffffffffffffffff604051611f816040826118ed565b600f81527f636169726e206d6972726f7220763100000000000000000000000000000000006020820152604051611fe281611fc86020820194606086526080830190611f28565b46604083015230606083015203601f1981018352826118ed565b519020161790565b906101a08201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18336030181121561022c57820180359067ffffffffffffffff821161022c57602001908060071b92833603831361022c57604094929451946020860190610220870196868101966102408801926102408301375f97829681995b60208b01858110156120d2576080916020918d8481015190604060608201519101511717841c905160a01c1717998c60a08151917faec688bb15f508e4f6f357cb0d627313c2c46466fa0152243280c3c6e12abc3d81522082528d52019a01999761206c565b509195995093979296837ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc0919793977ff3291ca9b71abcff429bbf03454bcf9c413b040623089dcadb71a239f8f1fb518b526101e060408a0197883703018720936101e0870194855261016087015190610140880151905117176101c08701516101a0880151610180890151171760801c9060401c1717606086015160201c1761022c57610220936101e0869460206102008b209a5252520301905260405290565b61219c611ea0565b42116121a457565b6121ac611ea0565b7f9a19c336000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b9390916121e9368285611ee2565b602081519101205f548082036123c357505060149004948560011b868104600214871517156107e2576003900494600186018096116107e2575f946040518895859460061b8601905f945f525b8186108b86101661230d575b50506040525f60605280821c6001838a031b5f1901166122de575b50500360061c9381036122a5575050808210612277575050565b7f69705e8a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001600160a01b0392507f22b0e51c000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b87850361225d579194509192505b600181831c16156123025750905f925f8061225d565b6001909101906122ec565b6001848693961c16612329575b60146001910191019390612236565b9497507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060208901357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169060ff1c601b016020528935604052806060526020606060805f60015afa50111560203d14166060510297853560601c89036123b4576040019461231a565b94509250945081945f80612242565b7f948be093000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60148151048015808115612622575b8115612605575b506125a7575f805b8282106124f5575050508067ffffffffffffffff7fe0b08bfb76826a831e30cd8d9a560ca45d3bc1bfdff2247210e8e44cd55b97b0925160208301209316926001548467ffffffffffffffff1982161780600155825f5561246e611ea0565b42119081156124df575b5061249b575b50611cac6040519283928352604060208401526040830190611f28565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000001684174260401b6fffffffffffffffff000000000000000016176001555f61247e565b67ffffffffffffffff915060401c16155f612478565b5f905f5b6014811061255257506001600160a01b03166001600160a01b03821611156125265760019091019061240f565b507f7e770734000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160148402848104601414851517156107e2578361256f91611910565b9086518210156102f55773ffffffffffffffffffffffffffffffffffffff0060206001938901015160f81c9160081b161792016124f9565b60646040517f4b9eebad00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f7369676e657273000000000000000000000000000000000000000000000000006044820152fd5b90508251601483029183830460141417156107e25714155f612407565b61010083119150612400565b6028547f636c61696d7300000000000000000000000000000000000000000000000000005f5260296020527fb77a1a2257824f5eb21735f56eef71a324dccf93ec55cc8b8124f4abd68d7bfa5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff6126af426129ae565b9160d01c91160365ffffffffffff81116107e2578465ffffffffffff6126e49360d01c6001808211911802600118921661277e565b8103908111150291828103908111150290565b9091905f905f198482099084810292838084109303928084039314612770578262278d00111561275e57507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f19838309928083029283808610950394808603951461280f57848311156127f75790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50509150811561281d570490565b634e487b7160e01b5f52601260045260245ffd5b80156129a8576028547f636c61696d7300000000000000000000000000000000000000000000000000005f5260296020527fb77a1a2257824f5eb21735f56eef71a324dccf93ec55cc8b8124f4abd68d7bfa5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff6128b8426129ae565b9160d01c91160365ffffffffffff81116107e2578465ffffffffffff6128ed9360d01c6001808211911802600118921661277e565b8103908111150291828103908111150281116129a25761291690612910426129ae565b92611910565b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff8211612971579065ffffffffffff61296c9279ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936105e1856118a1565b600190565b507f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b50505f90565b50600190565b65ffffffffffff81116129c65765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd" as const
