// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CompactSignature, EpochHeader} from "../../interfaces/ISettlement.sol";
import {IStakes, Kind, StakeTerms} from "../../staking/IStakes.sol";
import {Bonded} from "../Bonded.sol";

/// A network whose holders back its oracles and the owners of its devices.
abstract contract Staked is Bonded {
    uint256 internal constant ORACLE_BOND = 100e6;
    uint32 internal constant PER_BOND = 4;
    uint48 internal constant LEAVE = 14 days;
    uint128 internal constant LEAST = 1e6;
    uint16 internal constant ANY = 10_000;
    uint256 internal constant ALL_OF_IT = type(uint256).max;
    address internal constant DAVE = address(0xDA7E);

    /// Behind oracles, and behind owners.
    IStakes internal stakes;
    IStakes internal fleets;
    /// The first oracle, which takes stake; and Alice, who owns devices.
    uint256 internal oracle = 1;
    uint256 internal owner = uint160(ALICE);

    function setUp() public virtual override {
        super.setUp();
        stakes = made(Kind.Oracles);
        fleets = made(Kind.Owners);
        address[4] memory people = [BOB, CAROL, DAVE, ALICE];
        for (uint256 i = 0; i < people.length; ++i) {
            dollar.mint(people[i], 1_000_000e6);
            vm.startPrank(people[i]);
            dollar.approve(address(stakes), type(uint256).max);
            dollar.approve(address(fleets), type(uint256).max);
            vm.stopPrank();
        }
        vm.prank(signers[0]);
        stakes.setTerms(oracle, 1_000, true);
        vm.prank(ALICE);
        fleets.setTerms(owner, 1_000, true);
    }

    function termsOf(Kind kind) internal view virtual returns (StakeTerms memory) {
        return StakeTerms({
            kind: kind,
            source: kind == Kind.Oracles ? address(oracleSet) : address(registry),
            directory: address(directory),
            governance: governance,
            perBond: PER_BOND,
            mostPart: 5_000,
            delay: LEAVE,
            least: LEAST
        });
    }

    function made(Kind kind) internal returns (IStakes) {
        return IStakes(deploy("Stakes", abi.encode(termsOf(kind))));
    }

    function staked(IStakes its, uint256 subject, address holder, uint256 amount) internal {
        vm.prank(holder);
        its.stake(subject, amount, ANY);
    }

    function asked(IStakes its, uint256 subject, address holder, uint256 amount) internal returns (uint256) {
        vm.prank(holder);
        return its.leave(subject, amount);
    }

    /// Two headers of one view, proved by Carol: the whole bond.
    function equivocates(uint256 index) internal {
        EpochHeader memory a = nextHeader();
        EpochHeader memory b = nextHeader();
        b.stateRoot = keccak256("another");
        CompactSignature memory signatureA = signatureOf(keys[index], a);
        proveEquivocation(CAROL, a, signatureA, b, signatureOf(keys[index], b), "");
    }

    /// A device of Alice's is proved to be in two hands, and nobody appeals. @return what its cut took of what.
    function cutFinally(uint256 key) internal returns (uint256, uint256) {
        bytes32 device = idOf(registrationOf(key, ALICE));
        uint256 from = uint256(registry.bondOf(ALICE).bond) + registry.bondOf(ALICE).leaving;
        uint256 taken = report(key, 9);
        skip(_unbonding());
        registry.payCut(device);
        return (taken, from);
    }

    function has(IStakes its, uint256 subject, address holder) internal view returns (uint256 staying) {
        (staying,,) = its.stakeOf(subject, holder);
    }
}
