/** ABI and creation code of the contract NetworkFactory. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "codeHash_",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "addressesOf",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "codeHash",
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
  "name": "hashOf",
  "inputs": [
   {
    "name": "code",
    "type": "tuple",
    "internalType": "struct NetworkCode",
    "components": [
     {
      "name": "token",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "emission",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "registry",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "oracleSet",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "settlement",
      "type": "bytes",
      "internalType": "bytes"
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
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "launch",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct NetworkConfig",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "challengeWindow",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "inclusionEpochs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "schedule",
      "type": "tuple",
      "internalType": "struct ScheduleConfig",
      "components": [
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
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "every",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "breaker",
      "type": "tuple",
      "internalType": "struct BreakerConfig",
      "components": [
       {
        "name": "mintCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "payoutCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "window",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "oracleSet",
      "type": "tuple",
      "internalType": "struct OracleSetConfig",
      "components": [
       {
        "name": "bondAsset",
        "type": "address",
        "internalType": "contract IERC20"
       },
       {
        "name": "minBond",
        "type": "uint96",
        "internalType": "uint96"
       },
       {
        "name": "activationDelay",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "unbondingTime",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "bondPerDevice",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "oracles",
      "type": "address[]",
      "internalType": "address[]"
     },
     {
      "name": "payees",
      "type": "address[]",
      "internalType": "address[]"
     }
    ]
   },
   {
    "name": "code",
    "type": "tuple",
    "internalType": "struct NetworkCode",
    "components": [
     {
      "name": "token",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "emission",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "registry",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "oracleSet",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "settlement",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "network",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "NetworkLaunched",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   },
   {
    "name": "network",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   },
   {
    "name": "payment",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "treasury",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "genesis",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "rules",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "genesisHash",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Create2EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Create3EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedDeployment",
  "inputs": []
 },
 {
  "type": "error",
  "name": "InsufficientBalance",
  "inputs": [
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NetworkFactory_WrongCode",
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

export const bytecode = "0x60a034605d57601f61138838819003918201601f19168301916001600160401b03831184841017606157808492602094604052833981010312605d57516080526040516113129081610076823960805181818160fe0152610b910152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80631554728514610bb457806318edaaf214610b7a5780637e2bb231146100915763ede6ff1714610046575f80fd5b3461008e57602060031936011261008e576004359067ffffffffffffffff821161008e5760a0600319833603011261008e57602061008683600401610faa565b604051908152f35b80fd5b346109eb5760406003193601126109eb5767ffffffffffffffff600435116109eb576102e0600319600435360301126109eb5767ffffffffffffffff602435116109eb5760a0600319602435360301126109eb576100ed610caa565b506100fc602435600401610faa565b7f0000000000000000000000000000000000000000000000000000000000000000808203610b4c5761013c610135600480350180610eb2565b9033610dfb565b6101e96101db610150600480350180610eb2565b61015f60046024350180610eb2565b929091610170600480350180610eb2565b6101c761018a602460049994993501600435600401610eb2565b91906001600160a01b0360208d015116926101b56040519b8c96606060208901526080880191610f44565b91601f19868403016040870152610f44565b90606083015203601f198101875286610c87565b6101e3610cd4565b916111d4565b6103136001600160a01b0382511665ffffffffffff6001600160a01b0360808501511679ffffffffffffffffffffffffffffffffffffffffffffffffffff6102366101a46004350161112d565b6102456101e460043501611154565b92604051956020870152604086015267ffffffffffffffff61026c61010460043501611167565b16606086015267ffffffffffffffff61028a61012460043501611167565b166080860152610144600435013560a086015267ffffffffffffffff6102b561016460043501611167565b1660c0860152610184600435013560e0860152166101008401521661012082015261012081526102e761014082610c87565b6102f5600480350180610eb2565b6103086024803501602435600401610eb2565b9290916101e3610d0f565b610321606460043501610f1b565b60608201906001600160a01b038251169061034060c460043501610f2f565b9161035061026460043501611154565b9061035f60e460043501610f2f565b906040519160e0830183811067ffffffffffffffff821117610b1f5760405260a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc600435360301126109eb5765ffffffffffff809467ffffffffffffffff6105a69881956001600160a01b036040519a6103d98c610c6b565b6103e861010460043501611167565b8c526103f961012460043501611167565b60208d0152610144600435013560408d015261041a61016460043501611167565b60608d0152610184600435013560808d01528b8a52166020890152604088015260a4600435013560608801521660808601521660a08401521660c082015279ffffffffffffffffffffffffffffffffffffffffffffffffffff6001600160a01b0387511661048c604460043501610f1b565b6001600160a01b038060208b015116916104ab6101c46004350161112d565b9367ffffffffffffffff60c06104c66101e460043501611154565b9860806040519c8d6020868351169101528d6040866020840151169101528d606060408301519101528d8286606084015116910152015160a08d015285602082015116828d01528560408201511660e08d015260608101516101008d0152826080820151166101208d01528260a0820151166101408d01520151166101608a0152610180890152166101a08701526101c0860152166101e084015216610200820152610200815261057961022082610c87565b610587600480350180610eb2565b61059b608460243501602435600401610eb2565b9290916101e3610dc0565b6105b4604460043501610f1b565b6102846004350135906fffffffffffffffffffffffffffffffff82168092036109eb5761065e9165ffffffffffff6105f161026460043501611154565b6001600160a01b03608088015116926001600160a01b0360405195166020860152604085015216606083015260808201526080815261063160a082610c87565b61063f600480350180610eb2565b610653604460243501602435600401610eb2565b9290916101e3610d4a565b6001600160a01b036080830151166106816102a460043501600435600401610ee5565b90916106986102c460043501600435600401610ee5565b9390926040519361020460043501356001600160a01b0381168091036109eb57602086015260043561022401356bffffffffffffffffffffffff811690036109eb576107a295610755869461076794610775976bffffffffffffffffffffffff610224600435013516604089015265ffffffffffff61071c6102446004350161117c565b16606089015265ffffffffffff6107386102646004350161117c565b16608089015260a088015260e060c088015261010087019161118f565b91601f198584030160e086015261118f565b03601f198101835282610c87565b610783600480350180610eb2565b610797606460243501602435600401610eb2565b9290916101e3610d85565b6107b76102a460043501600435600401610ee5565b60043561022401356bffffffffffffffffffffffff16808202925080159083049091141715610af25760046107ef8135820180610eb2565b6001600160a01b0361080660448594953501610f1b565b16926108156084843501610f1b565b610823610104853501610f2f565b9160206001600160a01b0360808b015116604051968780927f94391a6d0000000000000000000000000000000000000000000000000000000082525afa9485156109e0575f95610ab5575b50916001600160a01b0367ffffffffffffffff926108bc7f9113f58dc33afe33a3162a4cbbfc7bb357f98c66557d6c7ae347b904ace52d729795604051976101608952610160890191610f44565b97610903602088018d6001600160a01b0360808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b60c08701521660e08501521661010083015260a460043501356101208301526101408201528033930390a2806109ef575b50516001600160a01b031690813b156109eb575f80926004604051809581937f3c7a3aff0000000000000000000000000000000000000000000000000000000083525af19182156109e05760a0926109d0575b506109ce60405180926001600160a01b0360808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565bf35b5f6109da91610c87565b5f610987565b6040513d5f823e3d90fd5b5f80fd5b6109fe61020460043501610f1b565b906001600160a01b0383511690604051917f23b872dd000000000000000000000000000000000000000000000000000000005f523360045260245260445260205f60648180865af19060015f5114821615610a94575b6040525f606052610934576001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516610aac57823b15153d15161690610a54565b503d5f823e3d90fd5b9450916020853d602011610aea575b81610ad160209383610c87565b810103126109eb57935193916001600160a01b0361086e565b3d9150610ac4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f202b417d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346109eb575f6003193601126109eb5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346109eb5760406003193601126109eb576004356001600160a01b03811681036109eb5760243567ffffffffffffffff81116109eb57366023820112156109eb57806004013567ffffffffffffffff81116109eb5736602482840101116109eb5760a0926024610c25930190610dfb565b6109ce60405180926001600160a01b0360808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b60a0810190811067ffffffffffffffff821117610b1f57604052565b90601f601f19910116810190811067ffffffffffffffff821117610b1f57604052565b60405190610cb782610c6b565b5f6080838281528260208201528260408201528260608201520152565b60405190610ce3604083610c87565b600582527f746f6b656e0000000000000000000000000000000000000000000000000000006020830152565b60405190610d1e604083610c87565b600882527f656d697373696f6e0000000000000000000000000000000000000000000000006020830152565b60405190610d59604083610c87565b600882527f72656769737472790000000000000000000000000000000000000000000000006020830152565b60405190610d94604083610c87565b600982527f6f7261636c6553657400000000000000000000000000000000000000000000006020830152565b60405190610dcf604083610c87565b600a82527f736574746c656d656e74000000000000000000000000000000000000000000006020830152565b6001600160a01b038092610e0d610caa565b5081610e2a610e25610e1d610cd4565b88858861105a565b6110c3565b9581610e85610e25610e48610e25610e40610d0f565b86898c61105a565b97610e5f610e25610e57610d4a565b878a8561105a565b94610e76610e25610e6e610d85565b838b8661105a565b97610e7f610dc0565b9261105a565b958160405199610e948b610c6b565b16895216602088015216604086015216606084015216608082015290565b903590601e19813603018212156109eb570180359067ffffffffffffffff82116109eb576020019181360383136109eb57565b903590601e19813603018212156109eb570180359067ffffffffffffffff82116109eb57602001918160051b360383136109eb57565b356001600160a01b03811681036109eb5790565b3567ffffffffffffffff811681036109eb5790565b601f8260209493601f1993818652868601375f8582860101520116010190565b92919267ffffffffffffffff8211610b1f5760405191610f8e601f8201601f191660200184610c87565b8294818452818301116109eb578281602093845f960137010152565b610fbe610fb78280610eb2565b3691610f64565b6020815191012090610fd6610fb76020830183610eb2565b6020815191012090610fee610fb76040830183610eb2565b602081519101209061101e610fb761100c610fb76060850185610eb2565b60208151910120926080810190610eb2565b6020815191012091604051936020850195865260408501526060840152608083015260a082015260a0815261105460c082610c87565b51902090565b926110549192602091601f19601f846110926040519889966001600160a01b038489019c168c52606060408901526080880191610f44565b93838686030160608701528051918291828752018786015e5f8682860101520116010301601f198101835282610c87565b6001600160a01b036055600b61112a93604051907f57a34f6e879358dd76825d6700df87013ad6a3fb43c0d0c602f70a8772c153bd604083015260208201523081520160ff81532016600160155260145261d6945f526001600160a01b036017601e201690565b90565b3579ffffffffffffffffffffffffffffffffffffffffffffffffffff811681036109eb5790565b3565ffffffffffff811681036109eb5790565b359067ffffffffffffffff821682036109eb57565b359065ffffffffffff821682036109eb57565b916020908281520191905f905b8082106111a95750505090565b9091928335906001600160a01b0382168092036109eb5760208160019382935201940192019061119c565b916111e69161121b939594953361105a565b91602080604051968388948386019889378401908282015f8152815193849201905e01015f815203601f198101855284610c87565b8251156112ea5760405160208101907f73365f5f37365f34f06012573d5f5f3e3d5ffd5b005f526014600cf3000000008252601c815261125c603c82610c87565b8051156112c25751905ff5916001600160a01b03831615611295575f918291519082855af11561129557600160155260145261d6945f52565b3d6109e0577fb06ebf3d000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4ca249dc000000000000000000000000000000000000000000000000000000005f5260045ffd5b7ffa7edf27000000000000000000000000000000000000000000000000000000005f5260045ffd" as const
